package org.waymark.community;

import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.enrolment.OwnCircle;
import org.waymark.enrolment.Trainings;
import org.waymark.people.PersonId;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.Slice;

/**
 * Who has booked, and afterwards who was there. Being at a training day is what opens the first
 * meeting where the phase requires it (PRODUCT §5), so nobody notes it of those close to them.
 */
@Stateless
public class AttendanceService {
    private static final int PAGE = 50;

    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Gatherings gatherings;
    @Inject Bookings bookings;
    @Inject EventLists lists;
    @Inject OwnCircle circle;
    @Inject Trainings trainings;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public AttendanceService() {}

    /**
     * @param after the key of the page before, or null
     */
    @RolesAllowed(COORDINATOR)
    public Slice<BookedLine> booked(GatheringId id, String after) {
        coordinated(id);
        Slice<BookedLine> page = lists.booked(id, after, PAGE);
        Set<PersonId> close = circle.of(me.id());
        return new Slice<>(
                page.items().stream().map(l -> l.foreign(close.contains(l.person()))).toList(),
                page.next());
    }

    /**
     * Notes who of these was there; of the rest of them, that they weren't. Noting it again
     * corrects it.
     *
     * @param shown whom it is said of
     * @param there those of them who were there
     */
    @RolesAllowed(COORDINATOR)
    public void note(GatheringId id, Collection<SeatId> shown, Collection<SeatId> there) {
        Gathering event = coordinated(id);
        if (!event.hasBegun(clock.instant())) {
            throw new RuleBroken("community.rule.not-begun");
        }
        Set<PersonId> close = circle.of(me.id());
        Set<SeatId> present = new HashSet<>(there);
        Set<PersonId> came = new HashSet<>();
        Set<PersonId> missed = new HashSet<>();
        for (Seat seat : bookings.coming(id, shown)) {
            boolean was = present.contains(seat.id());
            if (!close.contains(seat.person()) && seat.mark(was)) {
                (was ? came : missed).add(seat.person());
            }
        }
        if (event.isTraining()) {
            LocalDate day = Places.day(event);
            trainings.attended(event.phase(), came, day, me.id());
            trainings.off(event.phase(), missed, day, me.id());
        }
        happened.fire(new AttendanceNoted(me.id(), id));
    }

    private Gathering coordinated(GatheringId id) {
        Gathering event = gatherings.require(id);
        phases.requireCoordinated(event.phase(), me.id());
        if (event.isByName()) {
            throw new NotFound();
        }
        return event;
    }
}
