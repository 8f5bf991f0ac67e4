package org.waymark.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.omnifaces.cdi.Param;
import org.waymark.report.TeamFortnight;
import org.waymark.report.TeamReportService;
import org.waymark.web.text.Words;

/** A line manager's fortnight. */
@Named
@RequestScoped
public class TeamReportsPage {
    @Inject @Param private String from;
    @Inject TeamReportService service;
    @Inject Words words;
    @Inject FortnightOnPaper paper;

    private TeamFortnight team;

    @PostConstruct
    void load() {
        team = service.fortnight(day());
    }

    /** The day in the address; anything else means today. */
    private LocalDate day() {
        try {
            return from == null ? words.today() : LocalDate.parse(from);
        } catch (DateTimeParseException noDay) {
            return words.today();
        }
    }

    /** The fortnight as a file. */
    public void send() throws IOException {
        paper.send(team);
        FacesContext.getCurrentInstance().responseComplete();
    }

    public TeamFortnight getTeam() {
        return team;
    }
}
