package org.waymark.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;

/** What lists of reports show: facts and dates, one statement each, never a sealed word. */
public interface ReportLists {
    /**
     * The person's reports, as mentor or mentee, newest first, after the one of that id; those of
     * which there is nothing to see yet are left out, except to a mentor the one that comes next.
     */
    List<MyReport> of(PersonId person, ReportId after, int size);

    /** All reports of the partnership, in their order. */
    List<MyReport> allOf(PartnershipId partnership);

    /**
     * The signed partnerships of these mentors that run, or ended since then; what is overdue
     * doesn't count as next.
     */
    List<TeamPair> pairsOf(Collection<PersonId> mentors, Instant endedSince, LocalDate today);

    /**
     * The team's reports that were sent to this manager in these days, those due in them and not
     * sent yet, and the copies that this manager got of reports about somebody in the team.
     *
     * @param overdueSince also those that are overdue since that day or later
     */
    List<TeamReport> ofTeam(
            Collection<PersonId> team, PersonId manager, Fortnight days, LocalDate overdueSince);

    /**
     * The reports of the team that were due in these days and were sent to this manager or may
     * still go to somebody, by day and state.
     */
    List<DueReports> dueOf(
            Collection<PersonId> team, PersonId manager, LocalDate from, LocalDate until);
}
