package org.waymark.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.waymark.evaluation.TestimonialLine;
import org.waymark.evaluation.TestimonialService;
import org.waymark.scheme.PhaseId;

/** What people of a phase were asked to be quoted by, and what they said. */
@Named
@RequestScoped
public class TestimonialsPage {
    @Inject @Param private String phase;
    @Inject TestimonialService service;

    private List<TestimonialLine> lines;

    @PostConstruct
    void load() {
        lines = service.ofPhase(new PhaseId(phase));
    }

    public String getPhase() {
        return phase;
    }

    public List<TestimonialLine> getLines() {
        return lines;
    }
}
