package org.waymark.meeting;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.agreement.AgreedTerms;
import org.waymark.agreement.AgreementTerms;
import org.waymark.calendar.Snag;
import org.waymark.calendar.Snags;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.partnership.Partnerships;
import org.waymark.people.Directory;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;

/** Finding a time: proposing, choosing, moving and calling off. */
@Stateless
public class BookingService {
    @Inject CurrentPerson me;
    @Inject Partnerships partnerships;
    @Inject Meetings meetings;
    @Inject MeetingLists lists;
    @Inject MentorTrainings trainings;
    @Inject FirstMonth firstMonth;
    @Inject GoingOn goingOn;
    @Inject AgreedTerms terms;
    @Inject Phases phases;
    @Inject Directory directory;
    @Inject MeetingViews views;
    @Inject Snags snags;
    @Inject Event<Happened> happened;
    @Inject Clock clock;

    public BookingService() {}

    /** What stands in the form for a new proposal. */
    @RolesAllowed(STAFF)
    public ToPropose toPropose(PartnershipId partnership) {
        PairMember caller = partnerships.ofMember(partnership, me.id());
        Optional<AgreementTerms> agreed = terms.of(partnership);
        return toPropose(
                caller,
                agreed.map(AgreementTerms::minutes).orElseGet(() -> usualMinutes(caller)),
                agreed.map(AgreementTerms::rhythmWeeks).orElse(0),
                null,
                "");
    }

    /** What stands in the form for other times. */
    @RolesAllowed(STAFF)
    public ToPropose toMove(MeetingId id) {
        Meeting meeting = lists.requirePage(id, me.id()).meeting();
        PairMember caller = member(meeting);
        return toPropose(
                caller, meeting.minutes(), 0, meeting.venue(), views.placeOf(meeting, caller));
    }

    private ToPropose toPropose(
            PairMember caller, int minutes, int rhythmWeeks, VenueKind venue, String place) {
        MentorTraining training = trainings.of(caller.partnership());
        return new ToPropose(
                caller.partnershipId(),
                directory.requireCard(caller.partner()),
                caller.isMentor(),
                caller.partnership().state() == PartnershipState.AGREEING,
                caller.partnership().state() == PartnershipState.ON_HOLD,
                training.allowsBooking(),
                training.ahead().orElse(null),
                firstMonth.meetingsFor(caller),
                minutes,
                rhythmWeeks,
                venue,
                place,
                snags.weeks(caller));
    }

    /** Why the times of a new proposal may not suit; nothing is refused for it. */
    @RolesAllowed(STAFF)
    public List<Snag> lookOver(PartnershipId partnership, Proposal proposal) {
        return snags.whenProposing(
                partnerships.ofMember(partnership, me.id()),
                proposal.begins(),
                proposal.minutes(),
                null);
    }

    /** The same of other times for a meeting. */
    @RolesAllowed(STAFF)
    public List<Snag> lookOverMove(MeetingId id, Proposal proposal) {
        Meeting meeting = lists.requirePage(id, me.id()).meeting();
        return snags.whenProposing(member(meeting), proposal.begins(), proposal.minutes(), id);
    }

    @RolesAllowed(STAFF)
    public ToChoose toChoose(MeetingId id) {
        Meeting meeting = lists.requirePage(id, me.id()).meeting();
        PairMember reader = member(meeting);
        Map<Instant, List<Instant>> after = goingOn.of(meeting, reader.partnership());
        return new ToChoose(
                views.of(meeting, reader),
                directory.requireCard(reader.partner()),
                meeting.times().stream()
                        .map(begins -> new TimeOffered(begins, after.get(begins)))
                        .toList(),
                meeting.proposedBy().equals(reader.person())
                        ? List.of()
                        : snags.whenChoosing(reader, meeting.times(), meeting.minutes(), id));
    }

    private int usualMinutes(PairMember caller) {
        return phases.require(caller.partnership().phase()).rules().meetingMinutes();
    }

    /** The id is made with the form, so that sending it twice proposes once. */
    @RolesAllowed(STAFF)
    public void propose(PartnershipId partnership, MeetingId id, Proposal proposal) {
        PairMember caller = partnerships.ofMember(partnership, me.id());
        if (meetings.isKnown(id, partnership)) {
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

    /**
     * The other chooses one of the times.
     *
     * @param allOfThem whether the later dates of a proposal that goes on are booked with it
     */
    @RolesAllowed(STAFF)
    public void accept(MeetingId id, Instant begins, boolean allOfThem) {
        Meeting meeting = meetings.require(id);
        PairMember caller = member(meeting);
        boolean known = meeting.state() == MeetingState.BOOKED;
        meeting.accept(caller, begins, trainings.of(caller.partnership()), clock.instant());
        meetings.settle();
        if (!known) {
            happened.fire(booked(meeting, caller));
            if (allOfThem) {
                goingOn.book(meeting, caller).forEach(next -> happened.fire(booked(next, caller)));
            }
        }
    }

    private static MeetingBooked booked(Meeting meeting, PairMember caller) {
        return new MeetingBooked(
                caller.person(),
                meeting.id(),
                caller.partnershipId(),
                caller.partner(),
                meeting.beginsAt().orElseThrow(),
                meeting.venue(),
                meeting.calendarNote().orElseThrow());
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
                            meeting.beginsAt().orElse(null),
                            meeting.calendarNote().orElse(null)));
        }
    }

    private PairMember member(Meeting meeting) {
        return partnerships.ofMember(meeting.partnership(), me.id());
    }

    private boolean isSentAgain(Meeting meeting, PairMember caller, Proposal proposal) {
        return meeting.state() == MeetingState.PROPOSED
                && meeting.proposedBy().equals(caller.person())
                && meeting.times().equals(proposal.begins())
                && meeting.minutes() == proposal.minutes()
                && meeting.venue() == proposal.venue()
                && meeting.repeat().equals(proposal.repeat())
                && views.placeOf(meeting, caller).equals(proposal.place());
    }
}
