package org.waymark.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.evaluation.TestimonialId;
import org.waymark.evaluation.TestimonialService;
import org.waymark.evaluation.TestimonialState;
import org.waymark.evaluation.TestimonialToAnswer;
import org.waymark.web.frame.Toast;

/** Words that one is asked to be quoted by: exactly so, or not. */
@Named
@RequestScoped
public class TestimonialPage {
    @Inject @Param private String id;
    @Inject TestimonialService service;
    @Inject Toast toast;

    private TestimonialToAnswer asked;

    @PostConstruct
    void load() {
        asked = service.open(new TestimonialId(id));
    }

    public void agree() {
        service.agree(asked.id());
        toast.say("evaluation.testimonial.agreed");
        Faces.redirect("my/evaluation/testimonial.xhtml?id=%s", id);
    }

    public void decline() {
        service.decline(asked.id());
        leave("evaluation.testimonial.declined");
    }

    public void withdraw() {
        service.withdraw(asked.id());
        leave("evaluation.testimonial.withdrawn");
    }

    private void leave(String said) {
        toast.say(said);
        Faces.redirect("my/evaluation/voices.xhtml");
    }

    public TestimonialToAnswer getAsked() {
        return asked;
    }

    public boolean isOpen() {
        return asked.state() == TestimonialState.ASKED;
    }
}
