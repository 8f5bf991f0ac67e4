package org.waymark.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import org.waymark.report.TeamReport;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** What a manager is told of a report that stands in a fortnight. */
@Named
@ApplicationScoped
public class TeamReportWords {
    @Inject Texts texts;
    @Inject Words words;

    protected TeamReportWords() {}

    /** When it is due, that it is late, on its way, or there. */
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
}
