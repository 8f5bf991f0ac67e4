package org.waymark.web.portfolio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.portfolio.DiaryEntryId;
import org.waymark.portfolio.EvidenceId;
import org.waymark.portfolio.EvidenceKind;
import org.waymark.portfolio.EvidenceService;
import org.waymark.portfolio.EvidenceSheet;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.web.draft.KeptDraft;
import org.waymark.web.draft.Writing;
import org.waymark.web.frame.Toast;

/** Writing a piece of evidence: a new one of a kind, one out of the diary, or one that is there. */
@Named
@RequestScoped
public class EditEvidencePage {
    @Inject @Param private String id;
    @Inject @Param private String kind;
    @Inject @Param private String tag;
    @Inject @Param private String diary;
    @Inject @Param private String fresh;
    @Inject EvidenceService evidence;
    @Inject KeptDraft draft;
    @Inject Toast toast;

    private EvidenceSheet sheet;
    private Writing writing;

    @PostConstruct
    void load() {
        sheet = opened();
        writing = new Writing(sheet.answers(), sheet.version());
        if (diary == null) {
            draft.find(sheet.kind().formKey(), getSubject())
                    .ifPresent(kept -> writing.goOnWith(kept, sheet.form()));
        }
    }

    private EvidenceSheet opened() {
        if (id != null) {
            return evidence.open(new EvidenceId(id));
        }
        if (diary != null) {
            return evidence.fromDiary(new DiaryEntryId(diary));
        }
        EvidenceKind its = TypedKind.of(kind);
        if (its == null) {
            throw new NotFound();
        }
        return evidence.blank(its, tag);
    }

    public void save() {
        EvidenceId its = isNew() ? new EvidenceId(fresh) : sheet.id();
        try {
            evidence.write(
                    its,
                    sheet.kind(),
                    writing.getVersion(),
                    writing.getAnswers(),
                    diary == null ? null : new DiaryEntryId(diary));
        } catch (ChangedMeanwhile changed) {
            EvidenceSheet now = evidence.open(its);
            writing.standBeside(now.answers(), now.version());
            throw new RuleBroken("portfolio.rule.changed-meanwhile");
        }
        toast.say("portfolio.edit.saved");
        Faces.redirect("my/portfolio/view.xhtml?id=%s", its.value());
    }

    public boolean isNew() {
        return id == null;
    }

    public boolean isFromDiary() {
        return diary != null;
    }

    /** The id under which a new piece is kept, however often it is sent. */
    public String getFresh() {
        return fresh == null ? sheet.id().value() : fresh;
    }

    /** What a draft is about. */
    public String getSubject() {
        return isNew() ? EvidenceService.NEW : id;
    }

    public String getBack() {
        return isNew() ? "/my/portfolio/index.xhtml" : "/my/portfolio/view.xhtml?id=" + id;
    }

    public EvidenceSheet getSheet() {
        return sheet;
    }

    public Writing getWriting() {
        return writing;
    }
}
