package org.waymark.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.evaluation.TestimonialService;
import org.waymark.scheme.PhaseId;
import org.waymark.web.frame.Toast;

/** Somebody, whose name nobody sees yet, is asked for leave to be quoted with it. */
@Named
@RequestScoped
public class AskForWordsPage {
    @Inject @Param private String phase;
    @Inject @Param private String reply;
    @Inject @Param private String question;
    @Inject TestimonialService service;
    @Inject Toast toast;

    private String words;

    @PostConstruct
    void load() {
        words = service.toAsk(new PhaseId(phase), reply, question == null ? "" : question);
    }

    public void ask() {
        service.ask(new PhaseId(phase), reply, words);
        toast.say("evaluation.ask.done");
        Faces.redirect("coordinate/evaluation/testimonials.xhtml?phase=%s", phase);
    }

    public String getPhase() {
        return phase;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
