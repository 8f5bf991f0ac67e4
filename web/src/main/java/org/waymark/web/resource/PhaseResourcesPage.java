package org.waymark.web.resource;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.waymark.resource.ResourceEditingService;
import org.waymark.resource.ResourcesOfPhase;
import org.waymark.scheme.PhaseId;

/** What there is to read in a phase, for its coordinators. */
@Named
@RequestScoped
public class PhaseResourcesPage {
    @Inject @Param private String phase;
    @Inject @Param private String after;
    @Inject ResourceEditingService service;

    private ResourcesOfPhase shown;

    @PostConstruct
    void load() {
        shown = service.resources(new PhaseId(phase), after);
    }

    public ResourcesOfPhase getShown() {
        return shown;
    }
}
