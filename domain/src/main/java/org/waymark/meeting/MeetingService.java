package org.waymark.meeting;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.agreement.AgreedTerms;
import org.waymark.agreement.AgreementTerms;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.partnership.Partnerships;
import org.waymark.people.Directory;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;

/** Proposing, choosing, moving and calling off meetings, and saying what became of them. */
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
    @Inject AgreedTerms terms;
    @Inject Phases phases;
    @Inject Directory directory;
    @Inject MeetingViews views;
    @Inject Event<Happened> happened;
    @Inject Clock clock;

    public MeetingService() {}

    /** What stands in the form for a new proposal. */
    @RolesAllowed(STAFF)
    public ToPropose toPropose(PartnershipId partnership) {
        PairMember caller = partnerships.ofMember(partnership, me.id());
        int minutes =
                terms.of(partnership)
                        .map(AgreementTerms::minutes)
                        .orElseGet(() -> usualMinutes(caller));
        return toPropose(caller, minutes, null, "");
    }

    /** What stands in the form for other times. */
    @RolesAllowed(STAFF)
    public ToPropose toMove(MeetingId id) {
        Meeting meeting = read(id);
        PairMember caller = member(meeting);
        return toPropose(
                caller, meeting.minutes(), meeting.venue(), views.placeOf(meeting, caller));
    }

    private ToPropose toPropose(PairMember caller, int minutes, VenueKind venue, String place) {
        return new ToPropose(
                caller.partnershipId(),
                directory.requireCard(caller.partner()),
                caller.isMentor(),
                caller.partnership().state() == PartnershipState.AGREEING,
                trainings.of(caller.partnership()).allowsBooking(),
                minutes,
                venue,
                place);
    }

    private int usualMinutes(PairMember caller) {
        return phases.require(caller.partnership().phase()).rules().meetingMinutes();
    }

    /** The id is made with the form, so that sending it twice proposes once. */
    @RolesAllowed(STAFF)
    public void propose(PartnershipId partnership, MeetingId id, Proposal proposal) {
        PairMember caller = partnerships.ofMember(partnership, me.id());
        if (isSentAgain(id, caller)) {
            return;
        }
        meetings.add(
                Meeting.propose(
                        id,
                        caller,
                        proposal,
                        views.sealed(proposal.place(), caller),
                        trainings.of(caller.partnership()),
                        clock.instant()));
        happened.fire(new MeetingProposed(caller.person(), id, partnership, caller.partner()));
    }

    /** Other times, for a proposal or instead of a booked time. */
    @RolesAllowed(STAFF)
    public void suggestOthers(MeetingId id, Proposal proposal) {
        Meeting meeting = meetings.require(id);
        PairMember caller = member(meeting);
        if (isSentAgain(meeting, caller, proposal)) {
            return;
        }
        meeting.suggestOthers(
                caller,
                proposal,
                views.sealed(proposal.place(), caller),
                trainings.of(caller.partnership()),
                clock.instant());
        meetings.settle();
        happened.fire(
                new MeetingProposed(caller.person(), id, caller.partnershipId(), caller.partner()));
    }

    @RolesAllowed(STAFF)
    public void accept(MeetingId id, Instant begins) {
        Meeting meeting = meetings.require(id);
        PairMember caller = member(meeting);
        boolean known = meeting.state() == MeetingState.BOOKED;
        meeting.accept(caller, begins, trainings.of(caller.partnership()), clock.instant());
        meetings.settle();
        if (!known) {
            happened.fire(
                    new MeetingBooked(
                            caller.person(), id, caller.partnershipId(), caller.partner(), begins));
        }
    }

    @RolesAllowed(STAFF)
    public void cancel(MeetingId id) {
        Meeting meeting = meetings.require(id);
        PairMember caller = member(meeting);
        boolean known = meeting.state() == MeetingState.CANCELLED;
        meeting.cancel();
        if (!known) {
            happened.fire(
                    new MeetingCancelled(
                            caller.person(),
                            id,
                            caller.partnershipId(),
                            caller.partner(),
                            meeting.beginsAt().orElse(null)));
        }
    }

    /** They met. */
    @RolesAllowed(STAFF)
    public void hold(MeetingId id) {
        Meeting meeting = meetings.require(id);
        PairMember caller = member(meeting);
        boolean known = meeting.state() == MeetingState.HELD;
        meeting.hold(caller, trainings.of(caller.partnership()), clock.instant());
        if (!known) {
            happened.fire(held(meeting, caller));
        }
    }

    /** The time came and they didn't meet. */
    @RolesAllowed(STAFF)
    public void miss(MeetingId id) {
        Meeting meeting = meetings.require(id);
        PairMember caller = member(meeting);
        boolean known = meeting.state() == MeetingState.MISSED;
        meeting.miss(clock.instant());
        if (!known) {
            happened.fire(
                    new MeetingMissed(
                            caller.person(), id, caller.partnershipId(), caller.partner()));
        }
    }

    /** A meeting that came about by itself, set down afterwards. */
    @RolesAllowed(STAFF)
    public void recordHeld(
            PartnershipId partnership, MeetingId id, TimeSlot slot, VenueKind venue, String place) {
        PairMember caller = partnerships.ofMember(partnership, me.id());
        if (isSentAgain(id, caller)) {
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
        happened.fire(held(meeting, caller));
    }

    @RolesAllowed(STAFF)
    public MeetingSheet view(MeetingId id) {
        Meeting meeting = read(id);
        PairMember reader = member(meeting);
        return new MeetingSheet(views.of(meeting, reader), directory.requireCard(reader.partner()));
    }

    @RolesAllowed(STAFF)
    public MeetingsAhead ahead(PartnershipId partnership) {
        PairMember reader = partnerships.ofMember(partnership, me.id());
        PartnershipState state = reader.partnership().state();
        boolean trial = state == PartnershipState.AGREEING;
        return new MeetingsAhead(
                trial,
                trial || state.meets(),
                read.newest(partnership).stream()
                        .filter(MeetingLists.Line::waits)
                        .map(MeetingLists.Line::meeting)
                        .sorted(SOONEST_FIRST)
                        .limit(MOST_AHEAD)
                        .map(meeting -> views.of(meeting, reader))
                        .toList());
    }

    /** One accepted meeting as a file for a calendar: a time, and nothing that says what for. */
    @RolesAllowed(STAFF)
    public CalendarFile calendarFile(MeetingId id) {
        Meeting meeting = read(id);
        member(meeting);
        return CalendarFile.of(meeting, clock.instant());
    }

    private Meeting read(MeetingId id) {
        return lists.page(id, me.id()).map(MeetingLists.Page::meeting).orElseThrow(NotFound::new);
    }

    private PairMember member(Meeting meeting) {
        return partnerships.ofMember(meeting.partnership(), me.id());
    }

    /** Whether this very meeting was made before; another's id is as good as none. */
    private boolean isSentAgain(MeetingId id, PairMember caller) {
        Optional<Meeting> known = meetings.find(id);
        if (known.filter(one -> !one.partnership().equals(caller.partnershipId())).isPresent()) {
            throw new NotFound();
        }
        return known.isPresent();
    }

    private boolean isSentAgain(Meeting meeting, PairMember caller, Proposal proposal) {
        return meeting.state() == MeetingState.PROPOSED
                && meeting.proposedBy().equals(caller.person())
                && meeting.times().equals(proposal.begins())
                && meeting.minutes() == proposal.minutes()
                && meeting.venue() == proposal.venue()
                && views.placeOf(meeting, caller).equals(proposal.place());
    }

    private static MeetingHeld held(Meeting meeting, PairMember caller) {
        return new MeetingHeld(
                caller.person(),
                meeting.id(),
                caller.partnershipId(),
                caller.partner(),
                meeting.isTrial(),
                meeting.beginsAt().orElseThrow());
    }
}
