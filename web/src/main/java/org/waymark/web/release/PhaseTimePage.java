package org.waymark.web.release;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
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
    @Inject TimeFiles files;
    @Inject PlanningTimeService service;

    private PhaseTime time;

    @PostConstruct
    void load() {
        time = service.ofPhase(new PhaseId(phase), asked.day());
    }

    /** The same as a file. */
    public void send() throws IOException {
        files.send(time);
    }

    public PhaseTime getTime() {
        return time;
    }
}
