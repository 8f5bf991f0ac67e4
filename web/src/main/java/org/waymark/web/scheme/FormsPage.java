package org.waymark.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseService;
import org.waymark.scheme.SetupTask;
import org.waymark.scheme.Template;
import org.waymark.shared.NotFound;
import org.waymark.web.frame.Toast;

/** The forms of a phase, to be read through one by one. */
@Named
@RequestScoped
public class FormsPage {
    @Inject @Param private String id;
    @Inject @Param private String form;
    @Inject PhaseService phases;
    @Inject Toast toast;

    private Form shown;

    @PostConstruct
    void load() {
        if (form == null) {
            form = Template.FORMS.get(0);
        }
        if (!Template.FORMS.contains(form)) {
            throw new NotFound();
        }
        shown = phases.form(new PhaseId(id), form);
    }

    /** Leaves them as they are. */
    public void through() {
        phases.wentThrough(new PhaseId(id), SetupTask.FORMS);
        toast.say("scheme.forms.beenThrough");
        Faces.redirect("admin/scheme/phase.xhtml?id=%s", id);
    }

    public String getId() {
        return id;
    }

    public List<String> getKeys() {
        return Template.FORMS;
    }

    public String getKey() {
        return form;
    }

    public Form getShown() {
        return shown;
    }

    public Answers getAnswers() {
        return shown.prefilled();
    }

    /** Nothing is kept of what is tried out here. */
    public void setAnswers(Answers tried) {}
}
