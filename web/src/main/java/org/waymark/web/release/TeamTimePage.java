package org.waymark.web.release;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.release.TeamTime;
import org.waymark.release.TeamTimeService;

/** A line manager's view of the team's time. */
@Named
@RequestScoped
public class TeamTimePage {
    @Inject YearAsked asked;
    @Inject TeamTimeService service;

    private TeamTime time;

    @PostConstruct
    void load() {
        time = service.year(asked.day());
    }

    public TeamTime getTime() {
        return time;
    }
}
