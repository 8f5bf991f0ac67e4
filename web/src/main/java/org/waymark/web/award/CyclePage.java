package org.waymark.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.award.AwardForms;
import org.waymark.award.AwardId;
import org.waymark.award.CycleId;
import org.waymark.award.CycleService;
import org.waymark.award.CycleSheet;
import org.waymark.form.Form;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.RuleBroken;
import org.waymark.web.draft.KeptDraft;
import org.waymark.web.draft.Writing;
import org.waymark.web.frame.Toast;

/** Writing an action-research cycle, as far as it is. */
@Named
@RequestScoped
public class CyclePage {
    @Inject @Param private String id;
    @Inject @Param private String award;
    @Inject @Param private String fresh;
    @Inject CycleService cycles;
    @Inject KeptDraft draft;
    @Inject Toast toast;

    private CycleSheet sheet;
    private Writing writing;

    @PostConstruct
    void load() {
        sheet = id == null ? cycles.blank(new AwardId(award)) : cycles.open(new CycleId(id));
        writing = new Writing(sheet.answers(), sheet.version());
        draft.find(AwardForms.CYCLE_KEY, getFresh())
                .ifPresent(kept -> writing.goOnWith(kept, sheet.form()));
    }

    public void save() {
        try {
            cycles.write(
                    new CycleId(getFresh()),
                    sheet.award(),
                    writing.getVersion(),
                    writing.getAnswers());
        } catch (ChangedMeanwhile changed) {
            CycleSheet now = cycles.open(sheet.id());
            writing.standBeside(now.answers(), now.version());
            throw new RuleBroken("award.rule.written-meanwhile");
        }
        toast.say("award.cycle.saved");
        back();
    }

    public void remove() {
        cycles.remove(sheet.id());
        toast.say("award.cycle.removed");
        back();
    }

    private void back() {
        Faces.redirect("my/award/view.xhtml?id=%s", sheet.award().value());
    }

    public boolean isNew() {
        return id == null;
    }

    /** The id under which it is kept, however often it is sent. */
    public String getFresh() {
        return id == null && fresh != null ? fresh : sheet.id().value();
    }

    public CycleSheet getSheet() {
        return sheet;
    }

    public Form getForm() {
        return sheet.form().optional();
    }

    public Writing getWriting() {
        return writing;
    }
}
