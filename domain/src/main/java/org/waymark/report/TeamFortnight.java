package org.waymark.report;

import java.time.LocalDate;
import java.util.List;
import org.waymark.people.PersonCard;

/**
 * A manager's page: every report of the team in two weeks, mentor by mentor, and how it went
 * before.
 *
 * @param overTeams whether somebody in the team leads others, so that the manager is a head
 */
public record TeamFortnight(
        Fortnight fortnight,
        boolean current,
        List<OfMentor> mentors,
        List<Copy> copies,
        TeamTrend trend,
        boolean overTeams) {

    public TeamFortnight {
        mentors = List.copyOf(mentors);
        copies = List.copyOf(copies);
    }

    public int minutesUsed() {
        return mentors.stream().mapToInt(OfMentor::minutesUsed).sum();
    }

    public int minutesAllocated() {
        return mentors.stream().mapToInt(OfMentor::minutesAllocated).sum();
    }

    /**
     * @param nextDue the soonest of the mentor's reports that is to come, or null
     * @param onHold whether all that the mentor does is on hold
     * @param ended whether all that the mentor did has ended
     */
    public record OfMentor(
            PersonCard mentor,
            List<TeamReport> reports,
            LocalDate nextDue,
            boolean onHold,
            boolean ended,
            int minutesUsed,
            int minutesAllocated) {

        public OfMentor {
            reports = List.copyOf(reports);
        }
    }

    /** A report about somebody in the team, written by a mentor who needn't be. */
    public record Copy(PersonCard mentor, TeamReport report) {}
}
