package org.waymark.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;

/** What screens and reports read of meetings, each in one statement. */
public interface MeetingLists {
    /** The meeting with its log and what this person keeps of it alone. */
    Optional<Page> page(MeetingId meeting, PersonId reader);

    default Page requirePage(MeetingId meeting, PersonId reader) {
        return page(meeting, reader).orElseThrow(NotFound::new);
    }

    /**
     * @param log or null
     * @param own or null
     */
    record Page(Meeting meeting, MeetingLog log, OwnPart own) {}

    /** Those that were held, with their logs and what this person keeps of them, newest first. */
    List<Page> written(PartnershipId partnership, PersonId author, int most);

    /** The newest of the pair, called off ones left out. */
    List<Line> newest(PartnershipId partnership, int most);

    /**
     * @param loggedBy or null
     */
    record Line(Meeting meeting, PersonId loggedBy) {
        /** Proposed or booked, or held and still without its log. */
        boolean waits() {
            return !meeting.state().isOver()
                    || meeting.state() == MeetingState.HELD
                            && !meeting.isTrial()
                            && loggedBy == null;
        }
    }

    /** Booked ones of the person in all partnerships, from this moment on, soonest first. */
    List<Booked> bookedFor(PersonId person, Instant from, int most);

    record Booked(MeetingId id, PersonId partner, Instant begins, int minutes, VenueKind venue) {}

    /**
     * Counts of these days and the mentor's minutes in them: as the mentor said, or else as long as
     * the meeting was. A trial takes none.
     */
    Counts counts(PartnershipId partnership, LocalDate from, LocalDate until);

    record Counts(int held, int planned, int preparingMinutes, int meetingMinutes) {}

    /** The mentors' minutes, preparing and meeting together, in each of these partnerships. */
    Map<PartnershipId, Integer> mentorMinutes(
            Collection<PartnershipId> partnerships, LocalDate from, LocalDate until);
}
