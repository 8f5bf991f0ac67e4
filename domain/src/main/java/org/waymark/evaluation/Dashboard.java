package org.waymark.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.partnership.EndingKind;
import org.waymark.people.OrgUnitId;
import org.waymark.scheme.PhaseId;

/**
 * A phase in figures.
 *
 * @param college to which the figures of joining, matching, meeting and topics are narrowed, or
 *     null
 * @param after what changed for the same people, always of the whole phase: narrowed, it could give
 *     somebody away
 * @param satisfaction of the whole phase, too
 */
public record Dashboard(
        PhaseId phase,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        List<College> colleges,
        OrgUnitId college,
        Steps steps,
        Endings endings,
        TimeToMatch timeToMatch,
        Meetings meetings,
        List<Supply> topics,
        List<Supply> byCollege,
        List<Supply> byGrade,
        List<PairedChange> after,
        List<Distribution> satisfaction) {

    Dashboard withTopicsRounded() {
        return new Dashboard(
                phase,
                name,
                startsOn,
                endsOn,
                List.of(),
                college,
                steps,
                endings,
                timeToMatch,
                meetings,
                topics.stream()
                        .map(
                                one ->
                                        new Supply(
                                                one.name(),
                                                org.waymark.evaluation.Steps.rounded(one.wanted()),
                                                one.offered()))
                        .toList(),
                byCollege,
                byGrade,
                after,
                satisfaction);
    }

    /** A group of fewer than three isn't told apart, as elsewhere. */
    public static final int FEWEST = 3;

    /**
     * How many mentees came how far. Each step counts those of the step before.
     *
     * @param early of those who completed, sooner than agreed
     */
    public record Steps(int joined, int matched, int active, int completed, int early) {}

    /**
     * How the partnerships of those ended who have none now.
     *
     * @param kinds those that three or more ended by, except good endings
     * @param others by kinds that fewer than three ended by, together; 0 where the kinds aren't
     *     told
     */
    public record Endings(Map<EndingKind, Integer> kinds, int others) {}

    /**
     * Days from joining to the first mentor.
     *
     * @param lots how many within a week, two, three, four, and more
     * @param median null where fewer than three were matched
     */
    public record TimeToMatch(
            List<Integer> lots, Double lowerQuartile, Double median, Double upperQuartile) {}

    /**
     * @param pairs mentees who have or had a signed agreement
     * @param met of these, who met at least once
     * @param average for each of these pairs, or null where there is none
     */
    public record Meetings(int held, int pairs, int met, Double average) {}

    /**
     * What is sought and what is offered.
     *
     * @param name a topic, a college or a grade; empty for a post under no college
     * @param wanted mentees
     * @param offered places
     */
    public record Supply(String name, int wanted, int offered) {
        /** How many mentees more than places, or 0. */
        public int isShort() {
            return Math.max(0, wanted - offered);
        }
    }
}
