package org.waymark.web.release;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.waymark.release.PhaseTime;
import org.waymark.release.PlanningTimeService;
import org.waymark.scheme.PhaseId;

/** What a phase takes and costs, for its coordinators. */
@Named
@RequestScoped
public class PhaseTimePage {
    @Inject @Param private String phase;
    @Inject YearAsked asked;
    @Inject PlanningTimeService service;

    private PhaseTime time;

    @PostConstruct
    void load() {
        time = service.ofPhase(new PhaseId(phase), asked.day());
    }

    public PhaseTime getTime() {
        return time;
    }
}
