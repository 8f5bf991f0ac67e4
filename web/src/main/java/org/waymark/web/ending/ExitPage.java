package org.waymark.web.ending;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.ending.EndingService;
import org.waymark.ending.ExitView;
import org.waymark.form.Answers;
import org.waymark.partnership.PartnershipId;
import org.waymark.web.frame.Toast;

/** The way out without blame. */
@Named
@RequestScoped
public class ExitPage {
    @Inject @Param private String partnership;
    @Inject EndingService endings;
    @Inject Toast toast;

    private ExitView exit;
    private Answers answers = Answers.NONE;

    @PostConstruct
    void load() {
        exit = endings.exit(new PartnershipId(partnership));
    }

    public void leave() {
        endings.leave(exit.partnership(), answers);
        toast.say("ending.exit.done");
        Faces.redirect("my/partnership/view.xhtml?id=%s", partnership);
    }

    public ExitView getExit() {
        return exit;
    }

    public Answers getAnswers() {
        return answers;
    }

    public void setAnswers(Answers answers) {
        this.answers = answers;
    }
}
