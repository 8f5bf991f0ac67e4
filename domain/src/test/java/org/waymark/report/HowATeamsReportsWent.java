package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HowATeamsReportsWent {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Fortnight NOW = Fortnight.of(TODAY);

    @Test
    void isToldForHalfAYearTheOldestFirst() {
        TeamTrend trend = TeamTrend.of(List.of(), NOW, TODAY);

        assertThat(trend.spans()).hasSize(13);
        assertThat(trend.spans().get(12).fortnight()).isEqualTo(NOW);
        assertThat(trend.spans().get(11).fortnight()).isEqualTo(NOW.before());
        assertThat(TeamTrend.firstDay(NOW)).isEqualTo(trend.spans().get(0).fortnight().from());
        assertThat(trend.hasReports()).isFalse();
    }

    @Test
    void countsAReportWhereItWasDueAndByWhatBecameOfIt() {
        LocalDate before = TODAY.minusWeeks(2);
        TeamTrend trend =
                TeamTrend.of(
                        List.of(
                                new DueReports(before, ReportState.SENT, 2, 3, 200),
                                new DueReports(before, ReportState.ACKNOWLEDGED, 1, 1, 50),
                                new DueReports(before, ReportState.WRITING, 1, 0, 0),
                                new DueReports(before, ReportState.SHOWN, 1, 0, 0),
                                new DueReports(TODAY, ReportState.WRITING, 1, 0, 0),
                                new DueReports(TODAY.plusDays(3), ReportState.COMING, 1, 0, 0)),
                        NOW,
                        TODAY);

        assertThat(trend.hasReports()).isTrue();
        assertThat(trend.spans().subList(11, 13))
                .extracting(
                        TeamTrend.Span::due,
                        TeamTrend.Span::sent,
                        TeamTrend.Span::late,
                        TeamTrend.Span::meetingsHeld,
                        TeamTrend.Span::minutesUsed)
                .containsExactly(tuple(5, 3, 1, 4, 250), tuple(2, 0, 0, 0, 0));
    }

    /** What was counted for a report that hasn't gone isn't the manager's. */
    @Test
    void tellsNothingThatAReportSaysBeforeItIsSent() {
        TeamTrend trend =
                TeamTrend.of(
                        List.of(new DueReports(TODAY, ReportState.SHOWN, 1, 9, 99)), NOW, TODAY);

        assertThat(trend.spans().get(12).meetingsHeld()).isZero();
        assertThat(trend.spans().get(12).minutesUsed()).isZero();
    }
}
