package org.waymark.web.schemes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.enrolment.OpenPhase;
import org.waymark.enrolment.OpenPhaseService;

/** The phases that a member of staff can join, and those they are in. */
@Named
@RequestScoped
public class SchemesPage {
    @Inject OpenPhaseService open;

    private List<OpenPhase> phases;

    @PostConstruct
    void load() {
        phases = open.phases();
    }

    public List<OpenPhase> getPhases() {
        return phases;
    }
}
