package org.waymark.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.omnifaces.cdi.Param;
import org.waymark.report.TeamFortnight;
import org.waymark.report.TeamReport;
import org.waymark.report.TeamReportService;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** A line manager's fortnight. */
@Named
@RequestScoped
public class TeamReportsPage {
    @Inject @Param private String from;
    @Inject TeamReportService service;
    @Inject Texts texts;
    @Inject Words words;

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

    public TeamFortnight getTeam() {
        return team;
    }

    /** What a manager is told of a report's state: when it is due, late, on its way, or there. */
    public String word(TeamReport report) {
        if (report.sentAt() != null) {
            return texts.of("report.team.tag." + report.state());
        }
        if (report.isLateOn(words.today())) {
            long days = ChronoUnit.DAYS.between(report.dueOn(), words.today());
            return texts.of("report.team.tag.late", days);
        }
        return report.state().isUnwritten()
                ? texts.of("report.team.tag.due", words.shortDate(report.dueOn()))
                : texts.of("report.team.tag.onItsWay");
    }

    public String tone(TeamReport report) {
        if (report.sentAt() == null) {
            return report.isLateOn(words.today()) ? "stop" : "none";
        }
        return switch (report.state()) {
            case SENT -> "info";
            case TALK_ASKED -> "wait";
            default -> "ok";
        };
    }

    public int getMinutesUsed() {
        return team.mentors().stream().mapToInt(TeamFortnight.OfMentor::minutesUsed).sum();
    }

    public int getMinutesAllocated() {
        return team.mentors().stream().mapToInt(TeamFortnight.OfMentor::minutesAllocated).sum();
    }
}
