package org.waymark.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.waymark.report.TeamTrend;
import org.waymark.web.tag.Bar;
import org.waymark.web.text.Words;

/** How a team's reports went, as columns over time. */
@Named
@ApplicationScoped
public class TrendCharts {
    @Inject Words words;

    /** What was sent, under the line of what was due. */
    public List<Bar> reports(TeamTrend trend) {
        return bars(
                trend, TeamTrend.Span::sent, span -> span.due() == 0 ? null : (double) span.due());
    }

    public int mostReports(TeamTrend trend) {
        return most(trend, TeamTrend.Span::due);
    }

    public List<Bar> meetings(TeamTrend trend) {
        return bars(trend, TeamTrend.Span::meetingsHeld, span -> null);
    }

    public int mostMeetings(TeamTrend trend) {
        return most(trend, TeamTrend.Span::meetingsHeld);
    }

    public List<Bar> time(TeamTrend trend) {
        return bars(trend, TeamTrend.Span::minutesUsed, span -> null);
    }

    public int mostMinutes(TeamTrend trend) {
        return most(trend, TeamTrend.Span::minutesUsed);
    }

    private List<Bar> bars(
            TeamTrend trend,
            ToIntFunction<TeamTrend.Span> value,
            Function<TeamTrend.Span, Double> mark) {
        return trend.spans().stream()
                .map(
                        span ->
                                new Bar(
                                        label(span),
                                        String.valueOf(value.applyAsInt(span)),
                                        (double) value.applyAsInt(span),
                                        mark.apply(span)))
                .toList();
    }

    private static int most(TeamTrend trend, ToIntFunction<TeamTrend.Span> value) {
        return trend.spans().stream().mapToInt(value).max().orElse(0);
    }

    private String label(TeamTrend.Span span) {
        var from = span.fortnight().from();
        return words.dayOfMonth(from) + " " + words.month(from);
    }
}
