package org.waymark.web.community;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.waymark.community.EventPlanningService;
import org.waymark.community.EventsOfPhase;
import org.waymark.scheme.PhaseId;

/** The events of a phase, for its coordinators. */
@Named
@RequestScoped
public class PhaseEventsPage {
    @Inject @Param private String phase;
    @Inject @Param private String after;
    @Inject EventPlanningService service;

    private EventsOfPhase shown;

    @PostConstruct
    void load() {
        shown = service.events(new PhaseId(phase), after);
    }

    public EventsOfPhase getShown() {
        return shown;
    }
}
