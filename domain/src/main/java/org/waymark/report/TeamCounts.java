package org.waymark.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import org.waymark.partnership.PartnershipState;

/**
 * The figures of a team, or of several together. A hold may mean that a mentee is away, which is
 * nobody's business up the line: how many there are is told from three live partnerships on, and
 * below that they count among those that run.
 *
 * @param live partnerships that haven't ended
 * @param onHold how many of the live are on hold; none where that isn't told
 * @param ended partnerships that ended in these days
 */
public record TeamCounts(
        int mentors,
        int live,
        int onHold,
        int ended,
        int sent,
        int acknowledged,
        int late,
        int meetingsHeld,
        int minutesUsed,
        int minutesAllocated) {

    private static final int FEWEST_TO_TELL_HOLDS = 3;

    static TeamCounts of(
            Collection<CountedPair> pairs, ReleasedTime time, LocalDate from, LocalDate until) {
        int live = count(pairs, pair -> pair.state() == PartnershipState.ENDED ? 0 : 1);
        int onHold = count(pairs, pair -> pair.state() == PartnershipState.ON_HOLD ? 1 : 0);
        return new TeamCounts(
                (int) pairs.stream().map(CountedPair::mentor).distinct().count(),
                live,
                live < FEWEST_TO_TELL_HOLDS ? 0 : onHold,
                pairs.size() - live,
                count(pairs, CountedPair::sent),
                count(pairs, CountedPair::acknowledged),
                count(pairs, CountedPair::late),
                count(pairs, CountedPair::meetingsHeld),
                count(pairs, pair -> time.minutesOf(pair.partnership())),
                count(pairs, pair -> pair.allocated(from, until)));
    }

    /** All together; adds what is told of each, so that nothing follows from the difference. */
    static TeamCounts together(List<TeamCounts> teams) {
        return new TeamCounts(
                sum(teams, TeamCounts::mentors),
                sum(teams, TeamCounts::live),
                sum(teams, TeamCounts::onHold),
                sum(teams, TeamCounts::ended),
                sum(teams, TeamCounts::sent),
                sum(teams, TeamCounts::acknowledged),
                sum(teams, TeamCounts::late),
                sum(teams, TeamCounts::meetingsHeld),
                sum(teams, TeamCounts::minutesUsed),
                sum(teams, TeamCounts::minutesAllocated));
    }

    private static int count(Collection<CountedPair> pairs, ToIntFunction<CountedPair> number) {
        return pairs.stream().mapToInt(number).sum();
    }

    private static int sum(List<TeamCounts> teams, ToIntFunction<TeamCounts> number) {
        return teams.stream().mapToInt(number).sum();
    }
}
