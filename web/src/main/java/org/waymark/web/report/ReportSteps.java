package org.waymark.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.report.PairReport;
import org.waymark.report.ReportState;
import org.waymark.web.tag.Step;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** The way of a shown report: to the mentee, the mentee's days, to the manager. */
@ApplicationScoped
public class ReportSteps {
    @Inject Texts texts;
    @Inject Words words;

    List<Step> forMentor(PairReport report) {
        String mentee = report.mentee().givenName();
        return of(
                report,
                texts.of("report.steps.shown", mentee, shownOn(report)),
                texts.of("report.steps.reads", mentee));
    }

    List<Step> forMentee(PairReport report) {
        return of(
                report,
                texts.of("report.steps.shownYou", shownOn(report)),
                texts.of("report.steps.readsYou"));
    }

    private String shownOn(PairReport report) {
        return report.shownAt() == null ? "" : words.shortDate(report.shownAt());
    }

    private List<Step> of(PairReport report, String shown, String reads) {
        if (report.shownAt() == null) {
            return List.of();
        }
        String manager =
                report.manager() == null
                        ? texts.of("report.steps.noManager")
                        : report.manager().givenName();
        List<String> labels =
                List.of(
                        shown,
                        reads,
                        report.sentAt() == null
                                ? texts.of("report.steps.goes", manager, report.goesAt())
                                : texts.of(
                                        "report.steps.went",
                                        manager,
                                        words.shortDate(report.sentAt())));
        return Step.list(labels, current(report.state()));
    }

    private static int current(ReportState state) {
        if (state.isSent()) {
            return 3;
        }
        return state == ReportState.AGREED ? 2 : 1;
    }
}
