package org.waymark.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.form.Answers;
import org.waymark.partnership.PartnershipId;
import org.waymark.plan.ObjectiveId;
import org.waymark.plan.ObjectiveService;
import org.waymark.plan.ObjectiveSheet;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.RuleBroken;
import org.waymark.web.action.ActionRows;
import org.waymark.web.draft.KeptDraft;
import org.waymark.web.draft.Writing;
import org.waymark.web.frame.Toast;

/** One objective: the mentee writes it, the mentor reads it. */
@Named
@RequestScoped
public class ObjectivePage {
    @Inject @Param private String id;
    @Inject @Param private String partnership;
    @Inject ObjectiveService objectives;
    @Inject KeptDraft draft;
    @Inject ActionRows actions;
    @Inject Toast toast;

    private ObjectiveSheet sheet;
    private Writing writing;
    private String newId = ObjectiveId.next().value();

    @PostConstruct
    void load() {
        sheet =
                id == null
                        ? objectives.blank(new PartnershipId(partnership))
                        : objectives.open(new ObjectiveId(id));
        writing = new Writing(sheet.answers(), sheet.version());
        if (isWritable()) {
            actions.begin(sheet.actions(), sheet.partner(), false);
            draft.find(ObjectiveService.FORM, getDraftOf()).ifPresent(this::goOnWith);
        }
    }

    private void goOnWith(Answers kept) {
        writing.goOnWith(kept, sheet.form());
        actions.restore(kept);
    }

    public void save() {
        Answers answers = writing.getAnswers();
        try {
            if (id == null) {
                objectives.set(
                        sheet.partnership(), new ObjectiveId(newId), answers, actions.lines());
            } else {
                objectives.rewrite(
                        new ObjectiveId(id), writing.getVersion(), answers, actions.lines());
            }
        } catch (ChangedMeanwhile changed) {
            ObjectiveSheet fresh = objectives.open(new ObjectiveId(id));
            writing.standBeside(fresh.answers(), fresh.version());
            actions.addMissing(fresh.actions());
            throw new RuleBroken("plan.rule.changed-meanwhile");
        }
        toast.say("plan.saved", sheet.partner().givenName());
        Faces.redirect("my/plan/view.xhtml?partnership=%s", sheet.partnership().value());
    }

    public boolean isNew() {
        return id == null;
    }

    /** The mentee, while pages are kept. */
    public boolean isWritable() {
        return sheet.mine() && sheet.writable();
    }

    /** What a draft is kept under: the objective, or the plan where it is still to be set. */
    public String getDraftOf() {
        return id == null ? sheet.partnership().value() : id;
    }

    public ObjectiveSheet getSheet() {
        return sheet;
    }

    public Writing getWriting() {
        return writing;
    }

    public String getNewId() {
        return newId;
    }

    public void setNewId(String newId) {
        this.newId = newId;
    }
}
