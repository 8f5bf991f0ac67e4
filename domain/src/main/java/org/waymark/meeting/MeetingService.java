package org.waymark.meeting;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import org.waymark.access.CurrentPerson;
import org.waymark.calendar.Appointment;
import org.waymark.calendar.CalendarFile;
import org.waymark.calendar.CalendarFiles;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.partnership.Partnerships;
import org.waymark.shared.Happened;
import org.waymark.shared.RuleBroken;

/** What lies ahead of a pair, and setting down what came about by itself. */
@Stateless
public class MeetingService {
    /** What the pair's page shows of what lies ahead. */
    static final int MOST_AHEAD = 5;

    private static final Comparator<Meeting> SOONEST_FIRST =
            Comparator.comparing(meeting -> meeting.beginsAt().orElse(Instant.MAX));

    @Inject CurrentPerson me;
    @Inject Partnerships partnerships;
    @Inject Meetings meetings;
    @Inject MeetingLists lists;
    @Inject MeetingsRead read;
    @Inject MentorTrainings trainings;
    @Inject MeetingViews views;
    @Inject CalendarFiles files;
    @Inject Event<Happened> happened;
    @Inject Clock clock;

    public MeetingService() {}

    /** A meeting that came about by itself, set down afterwards. */
    @RolesAllowed(STAFF)
    public void recordHeld(
            PartnershipId partnership, MeetingId id, TimeSlot slot, VenueKind venue, String place) {
        PairMember caller = partnerships.ofMember(partnership, me.id());
        if (meetings.isKnown(id, partnership)) {
            return;
        }
        Meeting meeting =
                Meeting.alreadyHeld(
                        id,
                        caller,
                        slot,
                        venue,
                        views.sealed(place, caller),
                        trainings.of(caller.partnership()),
                        clock.instant());
        meetings.add(meeting);
        happened.fire(MeetingHeld.of(meeting, caller));
    }

    @RolesAllowed(STAFF)
    public MeetingsAhead ahead(PartnershipId partnership) {
        PairMember reader = partnerships.ofMember(partnership, me.id());
        Partnership pair = reader.partnership();
        boolean trial = pair.state() == PartnershipState.AGREEING;
        return new MeetingsAhead(
                trial,
                pair.meets() || trial && !pair.isStopped(),
                read.newest(partnership).stream()
                        .filter(MeetingLists.Line::waits)
                        .map(MeetingLists.Line::meeting)
                        .sorted(SOONEST_FIRST)
                        .limit(MOST_AHEAD)
                        .map(meeting -> views.of(meeting, reader))
                        .toList());
    }

    /** A meeting with a time as a file for a calendar; nothing in it says what for. */
    @RolesAllowed(STAFF)
    public CalendarFile calendarFile(MeetingId id) {
        Meeting meeting = lists.requirePage(id, me.id()).meeting();
        return meeting.appointment(member(meeting).partnership())
                .filter(Appointment::stands)
                .map(files::of)
                .orElseThrow(() -> new RuleBroken("meeting.rule.not-booked"));
    }

    private PairMember member(Meeting meeting) {
        return partnerships.ofMember(meeting.partnership(), me.id());
    }
}
