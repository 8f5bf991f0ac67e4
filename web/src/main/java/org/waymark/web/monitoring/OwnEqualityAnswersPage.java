package org.waymark.web.monitoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.monitoring.EqualityForm;
import org.waymark.monitoring.OwnAnswersService;
import org.waymark.web.frame.Toast;

/** One's own answers. No draft of them is kept: it would say who has answered. */
@Named
@RequestScoped
public class OwnEqualityAnswersPage {
    private static final String HERE = "my/monitoring/index.xhtml";

    @Inject OwnAnswersService service;
    @Inject Toast toast;

    private Answers answers;
    private boolean given;

    @PostConstruct
    void load() {
        answers = service.answers();
        given = !answers.isEmpty();
    }

    public void save() {
        service.say(answers);
        toast.say(answers.isEmpty() ? "monitoring.own.erased" : "monitoring.own.saved");
        Faces.redirect(HERE);
    }

    public void erase() {
        service.erase();
        toast.say("monitoring.own.erased");
        Faces.redirect(HERE);
    }

    public Form getForm() {
        return EqualityForm.form();
    }

    public Answers getAnswers() {
        return answers;
    }

    public void setAnswers(Answers answers) {
        this.answers = answers;
    }

    /** Whether there is anything to erase. */
    public boolean isGiven() {
        return given;
    }
}
