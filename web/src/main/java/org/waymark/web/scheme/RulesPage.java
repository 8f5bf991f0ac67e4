package org.waymark.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseService;
import org.waymark.scheme.RulesForm;
import org.waymark.web.frame.Toast;

/** The rules of a draft, to be changed. */
@Named
@RequestScoped
public class RulesPage {
    @Inject @Param private String id;
    @Inject PhaseService phases;
    @Inject Toast toast;

    private Form form;
    private Answers answers;

    @PostConstruct
    void load() {
        form = RulesForm.form();
        answers = phases.setup(new PhaseId(id)).rules();
    }

    public void save() {
        phases.goBy(new PhaseId(id), answers);
        toast.say("scheme.rules.saved");
        Faces.redirect("admin/scheme/phase.xhtml?id=%s", id);
    }

    public String getId() {
        return id;
    }

    public Form getForm() {
        return form;
    }

    public Answers getAnswers() {
        return answers;
    }

    public void setAnswers(Answers answers) {
        this.answers = answers;
    }
}
