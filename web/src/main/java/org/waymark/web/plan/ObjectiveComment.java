package org.waymark.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.waymark.plan.CommentId;
import org.waymark.plan.ObjectiveId;
import org.waymark.plan.ObjectiveService;
import org.waymark.plan.ObjectiveSheet;
import org.waymark.web.frame.Toast;

/** What the mentor says of an objective, under its page. */
@Named
@RequestScoped
public class ObjectiveComment {
    @Inject ObjectivePage page;
    @Inject ObjectiveService objectives;
    @Inject Toast toast;

    private String words;
    private String id = CommentId.next().value();

    public void say() {
        ObjectiveId objective = page.getSheet().id();
        objectives.comment(objective, new CommentId(id), words);
        toast.say("plan.comment.said", page.getSheet().partner().givenName());
        Faces.redirect("my/plan/objective.xhtml?id=%s", objective.value());
    }

    /** The mentor's, while pages are kept. */
    public boolean isOpen() {
        ObjectiveSheet sheet = page.getSheet();
        return !sheet.mine() && sheet.writable();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
