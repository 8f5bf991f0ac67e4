package org.waymark.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.waymark.evaluation.PhaseResults;
import org.waymark.evaluation.ResultsService;
import org.waymark.scheme.PhaseId;

/** What came of a phase's questionnaires. */
@Named
@RequestScoped
public class ResultsPage {
    @Inject @Param private String phase;
    @Inject ResultsService service;

    private PhaseResults results;

    @PostConstruct
    void load() {
        results = service.ofPhase(new PhaseId(phase));
    }

    public PhaseResults getResults() {
        return results;
    }
}
