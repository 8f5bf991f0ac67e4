package org.waymark.community;

import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.CurrentPerson;
import org.waymark.enrolment.Trainings;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseState;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

/** The events of a phase in its coordinators' hands: planned, published, changed, cancelled. */
@Stateless
public class EventPlanningService {
    private static final int PAGE = 20;

    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Gatherings gatherings;
    @Inject Bookings bookings;
    @Inject EventLists lists;
    @Inject Places places;
    @Inject Trainings trainings;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public EventPlanningService() {}

    /**
     * @param after the key of the page before, or null
     */
    @RolesAllowed(COORDINATOR)
    public EventsOfPhase events(PhaseId id, String after) {
        Phase phase = phases.requireCoordinated(id, me.id());
        return new EventsOfPhase(
                id, phase.name(), phase.state() != PhaseState.CLOSED, lists.of(id, after, PAGE));
    }

    /** Nobody finds it before it is published. */
    @RolesAllowed(COORDINATOR)
    public GatheringId plan(PhaseId id, EventWords words) {
        Phase phase = phases.requireCoordinated(id, me.id());
        if (phase.state() == PhaseState.CLOSED) {
            throw new RuleBroken("community.rule.closed");
        }
        Gathering event = Gathering.planned(id, words, me.id(), clock.instant());
        gatherings.add(event);
        happened.fire(new GatheringArranged(me.id(), event.id()));
        return event.id();
    }

    @RolesAllowed(COORDINATOR)
    public EventToEdit toChange(GatheringId id) {
        Gathering event = planned(gatherings.require(id));
        return new EventToEdit(
                id,
                event.phase(),
                phases.require(event.phase()).name(),
                event.words(),
                event.isPublished(),
                event.isAhead(clock.instant()),
                event.isCancelled(),
                event.hasBegun(clock.instant()),
                event.version());
    }

    /**
     * Whoever booked or waits is told of another time or place; more places go to those who wait.
     *
     * @param seen the version that was read
     */
    @RolesAllowed(COORDINATOR)
    public void change(GatheringId id, EventWords words, long seen) {
        Gathering event = planned(bookings.requireLocked(id));
        LocalDate before = Places.day(event);
        boolean moved = event.change(words, seen, bookings.coming(id), clock.instant());
        if (moved) {
            if (event.isTraining() && event.isPublished()) {
                trainOn(event, before);
            }
            happened.fire(new EventMoved(me.id(), id, event.phase()));
        }
        if (event.isPublished()) {
            places.moveUp(event, me.id());
        }
    }

    private void trainOn(Gathering event, LocalDate before) {
        for (Seat seat : coming(event)) {
            trainings.off(event.phase(), seat.person(), before, me.id());
            trainings.booked(event.phase(), seat.person(), Places.day(event), me.id());
        }
    }

    private List<Seat> coming(Gathering event) {
        return bookings.holders(event.id()).stream().filter(Seat::comes).toList();
    }

    @RolesAllowed(COORDINATOR)
    public void publish(GatheringId id) {
        Gathering event = planned(bookings.requireLocked(id));
        if (event.publish(clock.instant())) {
            happened.fire(new EventPublished(me.id(), id, event.phase()));
        }
    }

    /** Whoever booked or waits is told. It can't be taken back. */
    @RolesAllowed(COORDINATOR)
    public void cancel(GatheringId id) {
        Gathering event = planned(bookings.requireLocked(id));
        event.cancel(clock.instant());
        if (event.isTraining()) {
            for (Seat seat : coming(event)) {
                trainings.off(event.phase(), seat.person(), Places.day(event), me.id());
            }
        }
        happened.fire(new EventOff(me.id(), id, event.phase()));
    }

    /** Those to which people are asked by name stand elsewhere. */
    private Gathering planned(Gathering event) {
        phases.requireCoordinated(event.phase(), me.id());
        if (event.isByName()) {
            throw new NotFound();
        }
        return event;
    }
}
