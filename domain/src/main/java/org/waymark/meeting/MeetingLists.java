package org.waymark.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;

/** What screens and reports read of meetings, each in one statement. */
public interface MeetingLists {
    /** The meeting with its log and what this person keeps of it alone. */
    Optional<Page> page(MeetingId meeting, PersonId reader);

    /**
     * @param log or null
     * @param own or null
     */
    record Page(Meeting meeting, MeetingLog log, OwnPart own) {}

    /** The newest of the pair, called off ones left out. */
    List<Line> newest(PartnershipId partnership, int most);

    /**
     * @param begins or null while times are only proposed
     * @param loggedBy or null
     */
    record Line(
            MeetingId id,
            MeetingState state,
            boolean trial,
            PersonId proposedBy,
            Instant proposedAt,
            Instant begins,
            int minutes,
            PersonId loggedBy) {}

    /** Proposed or booked ones of the pair, and those held and not yet logged, soonest first. */
    List<Meeting> ahead(PartnershipId partnership, int most);

    /** Booked ones of the person in all partnerships, from this moment on, soonest first. */
    List<Booked> bookedFor(PersonId person, Instant from, int most);

    record Booked(MeetingId id, PersonId partner, Instant begins, int minutes, VenueKind venue) {}

    /** Counts of these days and the mentor's minutes in them. */
    Counts counts(PartnershipId partnership, LocalDate from, LocalDate until);

    record Counts(int held, int planned, int preparingMinutes, int meetingMinutes) {}

    /** The mentors' minutes, preparing and meeting together, in each of these partnerships. */
    Map<PartnershipId, Integer> mentorMinutes(
            Collection<PartnershipId> partnerships, LocalDate from, LocalDate until);
}
