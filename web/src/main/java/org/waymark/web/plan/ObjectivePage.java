package org.waymark.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.draft.DraftService;
import org.waymark.draft.KeptAnswers;
import org.waymark.form.Answers;
import org.waymark.partnership.PartnershipId;
import org.waymark.plan.CommentId;
import org.waymark.plan.ObjectiveId;
import org.waymark.plan.ObjectiveSheet;
import org.waymark.plan.PlanService;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.RuleBroken;
import org.waymark.web.action.ActionRows;
import org.waymark.web.frame.Toast;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** One objective: the mentee writes it, the mentor reads it and comments. */
@Named
@RequestScoped
public class ObjectivePage {
    @Inject @Param private String id;
    @Inject @Param private String partnership;
    @Inject PlanService plans;
    @Inject DraftService drafts;
    @Inject ActionRows actions;
    @Inject Toast toast;
    @Inject Texts texts;
    @Inject Words words;

    private ObjectiveSheet sheet;
    private Answers answers;
    private Answers newer;
    private long version;
    private String newId = ObjectiveId.next().value();
    private String saved;
    private String comment;
    private String commentId = CommentId.next().value();

    @PostConstruct
    void load() {
        sheet =
                id == null
                        ? plans.blank(new PartnershipId(partnership))
                        : plans.open(new ObjectiveId(id));
        answers = sheet.answers();
        version = sheet.version();
        if (isWritable()) {
            actions.begin(sheet.actions(), sheet.partner(), false);
            if (!FacesContext.getCurrentInstance().isPostback()) {
                drafts.find(PlanService.FORM, getDraftOf()).ifPresent(this::restore);
            }
        }
    }

    private void restore(KeptAnswers kept) {
        Answers draft = kept.answers();
        answers = answers.with(draft.only(key -> sheet.form().question(key).isPresent()));
        actions.restore(draft);
        if (draft.text("version").matches("[0-9]{1,9}")) {
            version = Long.parseLong(draft.text("version"));
        }
        saved = texts.of("plan.kept", words.dayAndTime(kept.keptAt()), sheet.partner().givenName());
    }

    public void save() {
        try {
            if (id == null) {
                plans.set(sheet.partnership(), new ObjectiveId(newId), answers, actions.lines());
            } else {
                plans.rewrite(new ObjectiveId(id), version, answers, actions.lines());
            }
        } catch (ChangedMeanwhile changed) {
            ObjectiveSheet fresh = plans.open(new ObjectiveId(id));
            newer = fresh.answers();
            version = fresh.version();
            actions.addMissing(fresh.actions());
            throw new RuleBroken("plan.rule.changed-meanwhile");
        }
        toast.say("plan.saved", sheet.partner().givenName());
        Faces.redirect("my/plan/view.xhtml?partnership=%s", sheet.partnership().value());
    }

    public void say() {
        plans.comment(new ObjectiveId(id), new CommentId(commentId), comment);
        toast.say("plan.comment.said", sheet.partner().givenName());
        Faces.redirect("my/plan/objective.xhtml?id=%s", id);
    }

    public boolean isNew() {
        return id == null;
    }

    /** The mentee, while pages are kept. */
    public boolean isWritable() {
        return sheet.mine() && sheet.writable();
    }

    /** The mentor, while pages are kept. */
    public boolean isOpenToComments() {
        return !sheet.mine() && sheet.writable();
    }

    /** What a draft is kept under: the objective, or the plan where it is still to be set. */
    public String getDraftOf() {
        return id == null ? sheet.partnership().value() : id;
    }

    public ObjectiveSheet getSheet() {
        return sheet;
    }

    public Answers getAnswers() {
        return answers;
    }

    public void setAnswers(Answers answers) {
        this.answers = answers;
    }

    /** What was saved meanwhile, or null. */
    public Answers getNewer() {
        return newer;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getNewId() {
        return newId;
    }

    public void setNewId(String newId) {
        this.newId = newId;
    }

    public String getSaved() {
        return saved;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getCommentId() {
        return commentId;
    }

    public void setCommentId(String commentId) {
        this.commentId = commentId;
    }
}
