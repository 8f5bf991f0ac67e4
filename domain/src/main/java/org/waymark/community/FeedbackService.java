package org.waymark.community;

import static org.waymark.access.Roles.COORDINATOR;
import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.access.CurrentPerson;
import org.waymark.scheme.Phases;
import org.waymark.shared.NotFound;

/**
 * How an event was. That somebody answered is kept, so that they do it once; what they said is kept
 * apart, without a person, a moment or an order. Nothing is fired, since the trail would tell when.
 */
@Stateless
public class FeedbackService {
    @Inject CurrentPerson me;
    @Inject Gatherings gatherings;
    @Inject Bookings bookings;
    @Inject Phases phases;
    @Inject Clock clock;

    public FeedbackService() {}

    /** Optional, and nobody is reminded. */
    @RolesAllowed(STAFF)
    public FeedbackToGive toGive(GatheringId id) {
        Gathering event = gatherings.require(id);
        mine(event);
        return new FeedbackToGive(id, event.theme(), event.beginsAt(), event.feedbackUntil());
    }

    /** Once: a second time there is nothing to answer any more. */
    @RolesAllowed(STAFF)
    public void give(GatheringId id, Feedback said) {
        Gathering event = bookings.requireLocked(id);
        Seat seat = mine(event);
        said.check();
        seat.saidHowItWas();
        bookings.addFeedback(id, said);
    }

    private Seat mine(Gathering event) {
        return gatherings
                .seat(event.id(), me.id())
                .filter(seat -> event.isPublished() && seat.canSayHowItWas(event, clock.instant()))
                .orElseThrow(NotFound::new);
    }

    @RolesAllowed(COORDINATOR)
    public FeedbackRead read(GatheringId id) {
        Gathering event = gatherings.require(id);
        phases.requireCoordinated(event.phase(), me.id());
        return FeedbackRead.of(event, clock.instant(), bookings.feedback(id));
    }
}
