package org.waymark.web.portfolio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.draft.DraftService;
import org.waymark.portfolio.DiaryEntryId;
import org.waymark.portfolio.DiarySheet;
import org.waymark.portfolio.LearningDiaryService;
import org.waymark.portfolio.PortfolioForms;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.RuleBroken;
import org.waymark.web.draft.KeptDraft;
import org.waymark.web.draft.Writing;
import org.waymark.web.frame.Toast;

/** Writing an entry; one question at a time stands beside it. */
@Named
@RequestScoped
public class EditDiaryPage {
    private static final int PROMPTS = 7;

    @Inject @Param private String id;
    @Inject @Param private String fresh;
    @Inject @Param private String prompt;
    @Inject LearningDiaryService diary;
    @Inject DraftService drafts;
    @Inject KeptDraft draft;
    @Inject Toast toast;

    private DiarySheet sheet;
    private Writing writing;

    @PostConstruct
    void load() {
        sheet = id == null ? diary.blank() : diary.open(new DiaryEntryId(id));
        writing = new Writing(sheet.answers(), sheet.version());
        draft.find(PortfolioForms.DIARY_KEY, getSubject())
                .ifPresent(kept -> writing.goOnWith(kept, sheet.form()));
    }

    /** Keeps what is typed, and asks the next question. */
    public void ask() {
        drafts.keep(
                PortfolioForms.DIARY_KEY,
                getSubject(),
                writing.getAnswers().with("version", String.valueOf(writing.getVersion())));
        Faces.redirect(
                "my/portfolio/write.xhtml?prompt=%s%s",
                String.valueOf(getPrompt() % PROMPTS + 1), id == null ? "" : "&id=" + id);
    }

    public void save() {
        DiaryEntryId its = id == null ? new DiaryEntryId(fresh) : sheet.id();
        try {
            diary.write(its, writing.getVersion(), writing.getAnswers());
        } catch (ChangedMeanwhile changed) {
            DiarySheet now = diary.open(its);
            writing.standBeside(now.answers(), now.version());
            throw new RuleBroken("portfolio.rule.changed-meanwhile");
        }
        toast.say("portfolio.diary.saved");
        Faces.redirect("my/portfolio/entry.xhtml?id=%s", its.value());
    }

    /** Which question is asked, from 1. */
    public int getPrompt() {
        return prompt != null && prompt.matches("[1-" + PROMPTS + "]")
                ? Integer.parseInt(prompt)
                : 1;
    }

    public String getSubject() {
        return id == null ? LearningDiaryService.NEW : id;
    }

    public boolean isNew() {
        return id == null;
    }

    public String getFresh() {
        return fresh == null ? sheet.id().value() : fresh;
    }

    public DiarySheet getSheet() {
        return sheet;
    }

    public Writing getWriting() {
        return writing;
    }
}
