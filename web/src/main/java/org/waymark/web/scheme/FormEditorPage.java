package org.waymark.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.form.Answers;
import org.waymark.scheme.FormBeingEdited;
import org.waymark.scheme.FormEditingService;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;

/** A form of a phase, edited one step at a time, and as people will see it. */
@Named
@RequestScoped
public class FormEditorPage {
    @Inject @Param private String id;
    @Inject @Param private String form;
    @Inject @Param private Long seen;
    @Inject FormEditingService editing;
    @Inject Toast toast;

    private FormBeingEdited edited;

    @PostConstruct
    void load() {
        edited = editing.open(new PhaseId(id), form);
    }

    public void move(String question, boolean up) {
        editing.move(new PhaseId(id), form, seen(), question, up);
        Faces.redirect("admin/scheme/form.xhtml?id=%s&form=%s", id, form);
    }

    public void putToUse() {
        editing.putToUse(new PhaseId(id), form, seen());
        toast.say("scheme.editor.inUse");
        back();
    }

    public void throwAway() {
        editing.throwAway(new PhaseId(id), form, seen());
        toast.say("scheme.editor.thrownAway");
        back();
    }

    private void back() {
        Faces.redirect("admin/scheme/forms.xhtml?id=%s&form=%s", id, form);
    }

    private long seen() {
        return seen == null ? -1 : seen;
    }

    public String getId() {
        return id;
    }

    public String getKey() {
        return form;
    }

    public FormBeingEdited getEdited() {
        return edited;
    }

    public Answers getAnswers() {
        return edited.form().prefilled();
    }

    /** Nothing is kept of what is tried out here. */
    public void setAnswers(Answers tried) {}
}
