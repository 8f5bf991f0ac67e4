package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.waymark.people.PersonId;
import org.waymark.report.ReportChangeAsked;
import org.waymark.report.ReportId;
import org.waymark.report.ReportKept;
import org.waymark.report.ReportLate;
import org.waymark.report.ReportLineAdded;
import org.waymark.report.ReportOpened;
import org.waymark.report.ReportSent;
import org.waymark.report.ReportShown;
import org.waymark.report.TalkAsked;

/**
 * Tells the pair whose turn it is and the manager that a report came. Whom a page goes to is told
 * only where there is somebody.
 */
@ApplicationScoped
public class ReportMessages {
    private static final String WRITE = "/my/report/write.xhtml?id=";
    private static final String LOOK = "/my/report/look.xhtml?id=";
    private static final String READ = "/team/report/view.xhtml?id=";

    @Inject Outbox outbox;

    protected ReportMessages() {}

    void on(@Observes ReportOpened event) {
        write(
                "report-write",
                event.mentor(),
                WRITE,
                event.report(),
                Map.of("date", event.dueOn().toString()));
    }

    void on(@Observes ReportLate event) {
        write(
                "report-late",
                event.mentor(),
                WRITE,
                event.report(),
                Map.of("date", event.dueOn().toString()));
    }

    void on(@Observes ReportShown event) {
        look(event.mentee(), LOOK, event.report(), event.manager(), event.goesOn());
    }

    void on(@Observes ReportKept event) {
        look(event.mentee(), LOOK, event.report(), event.manager(), event.goesOn());
    }

    void on(@Observes ReportLineAdded event) {
        look(event.mentor(), WRITE, event.report(), event.manager(), event.goesOn());
    }

    void on(@Observes ReportChangeAsked event) {
        write(
                "report-change",
                event.mentor(),
                WRITE,
                event.report(),
                Map.of("partner", event.mentee().value(), "date", event.answerBy().toString()));
    }

    void on(@Observes ReportSent event) {
        var values =
                Map.of(
                        "mentor",
                        event.mentor().value(),
                        "period",
                        event.period().from() + "/" + event.period().until());
        write("report-sent", event.manager(), READ, event.report(), values);
        if (event.copyTo() != null) {
            write("report-copy", event.copyTo(), READ, event.report(), values);
        }
    }

    void on(@Observes TalkAsked event) {
        write(
                "manager-asked",
                event.mentor(),
                WRITE,
                event.report(),
                Map.of("manager", event.manager().value()));
    }

    private void look(
            PersonId to, String page, ReportId report, PersonId manager, LocalDate goesOn) {
        if (manager != null) {
            write(
                    "report-look",
                    to,
                    page,
                    report,
                    Map.of("manager", manager.value(), "date", goesOn.toString()));
        }
    }

    private void write(
            String key, PersonId to, String page, ReportId report, Map<String, String> values) {
        outbox.write(key, to, page + report.value(), values);
    }
}
