package org.waymark.community;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.waymark.access.CurrentPerson;
import org.waymark.enrolment.Enrolment;
import org.waymark.enrolment.EnrolmentState;
import org.waymark.enrolment.Enrolments;
import org.waymark.people.PersonId;
import org.waymark.scheme.Invitations;
import org.waymark.scheme.Part;
import org.waymark.scheme.PeopleInvited;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseState;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.RuleBroken;

/**
 * What somebody who is asked to an introductory meeting says: whether they come, and whether they
 * would be a mentor. Who offers is invited to the phase as one, and decides then.
 */
@Stateless
public class IntroductionService {
    @Inject CurrentPerson me;
    @Inject Gatherings gatherings;
    @Inject Phases phases;
    @Inject Invitations invitations;
    @Inject Enrolments enrolments;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public IntroductionService() {}

    @RolesAllowed(STAFF)
    public Introduction mine(GatheringId id) {
        Seat seat = gatherings.requireSeat(id, me.id());
        Gathering gathering = gatherings.require(id);
        Phase phase = phases.require(gathering.phase());
        Instant now = clock.instant();
        GatheringWords said = gathering.said();
        return new Introduction(
                id,
                phase.id(),
                phase.name(),
                phase.state(),
                gathering.beginsAt(),
                gathering.endsAt(),
                said.place(),
                said.link(),
                said.words(),
                gathering.isAhead(now),
                gathering.isCancelled(),
                seat.answer(),
                seat.offers(),
                enrolments
                        .find(phase.id(), me.id(), Part.MENTOR)
                        .filter(one -> one.state() != EnrolmentState.LEFT)
                        .map(Enrolment::id)
                        .orElse(null));
    }

    @RolesAllowed(STAFF)
    public void comes(GatheringId id) {
        say(id, Seat.Answer.COMES);
    }

    /** No reason is asked. */
    @RolesAllowed(STAFF)
    public void cannot(GatheringId id) {
        say(id, Seat.Answer.CANNOT);
    }

    private void say(GatheringId id, Seat.Answer answer) {
        Seat seat = gatherings.requireSeat(id, me.id());
        Instant now = clock.instant();
        gatherings.require(id).mustBeAhead(now);
        seat.say(answer, now);
        happened.fire(new GatheringAnswered(me.id(), id));
    }

    /** Would be a mentor; also after the meeting, and without having been there. */
    @RolesAllowed(STAFF)
    public void offer(GatheringId id) {
        Seat seat = gatherings.requireSeat(id, me.id());
        Phase phase = open(id);
        seat.offer(clock.instant());
        List<PersonId> fresh = invitations.invite(phase.id(), Part.MENTOR, List.of(me.id()));
        if (!fresh.isEmpty()) {
            happened.fire(new PeopleInvited(me.id(), phase.id(), Part.MENTOR, fresh));
        }
        happened.fire(new GatheringAnswered(me.id(), id));
    }

    /** Who has joined by now leaves on the page of that. */
    @RolesAllowed(STAFF)
    public void takeOfferBack(GatheringId id) {
        Seat seat = gatherings.requireSeat(id, me.id());
        Phase phase = open(id);
        seat.takeOfferBack();
        invitations.takeBack(phase.id(), Part.MENTOR, me.id());
        happened.fire(new GatheringAnswered(me.id(), id));
    }

    private Phase open(GatheringId id) {
        Phase phase = phases.require(gatherings.require(id).phase());
        if (phase.state() == PhaseState.CLOSED) {
            throw new RuleBroken("community.rule.closed");
        }
        return phase;
    }
}
