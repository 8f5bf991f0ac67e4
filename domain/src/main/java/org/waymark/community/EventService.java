package org.waymark.community;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.calendar.CalendarFile;
import org.waymark.calendar.CalendarFiles;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.Slice;

/** What staff do with events: see what comes, book, wait, give back (PRODUCT §14). */
@Stateless
public class EventService {
    private static final int PAGE = 20;

    @Inject CurrentPerson me;
    @Inject Gatherings gatherings;
    @Inject Bookings bookings;
    @Inject EventLists lists;
    @Inject Places places;
    @Inject Phases phases;
    @Inject CalendarFiles files;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public EventService() {}

    /**
     * @param after the key of the page before, or null
     */
    @RolesAllowed(STAFF)
    public Slice<EventLine> coming(String after) {
        return lists.coming(me.id(), clock.instant(), after, PAGE);
    }

    /** Where one was, for its materials. */
    @RolesAllowed(STAFF)
    public Slice<EventLine> been(String after) {
        return lists.been(me.id(), clock.instant(), after, PAGE);
    }

    /** To whom it isn't for there is no such event. */
    @RolesAllowed(STAFF)
    public EventSeen see(GatheringId id) {
        Gathering event = requireOpen(id);
        Optional<Seat> seat = gatherings.seat(id, me.id());
        Instant now = clock.instant();
        boolean comes = seat.filter(Seat::comes).isPresent();
        return new EventSeen(
                id,
                event.phase(),
                phases.require(event.phase()).name(),
                event.words(),
                event.beginsAt(),
                event.endsAt(),
                event.isAhead(now),
                event.isCancelled(),
                !event.endsAt().isAfter(now),
                comes ? event.said().link() : "",
                comes ? event.materials() : List.of(),
                lists.numbers(id, me.id()),
                seat.map(Seat::answer).orElse(Seat.Answer.NONE),
                seat.filter(one -> one.canSayHowItWas(event, now)).isPresent());
    }

    /**
     * Booking twice changes nothing.
     *
     * @return whether one has a place now; else one waits for it
     */
    @RolesAllowed(STAFF)
    public boolean book(GatheringId id) {
        Gathering event = bookings.requireLocked(id);
        mustBeFor(id);
        event.mustTakeBookings(clock.instant());
        Seat seat = gatherings.seat(id, me.id()).orElse(null);
        if (seat == null) {
            seat = Seat.of(id, me.id());
            bookings.add(seat);
        }
        if (!seat.comes() && !seat.waits()) {
            places.book(event, seat);
        }
        return seat.comes();
    }

    /** No reason is asked. Giving back what one doesn't have changes nothing. */
    @RolesAllowed(STAFF)
    public void giveBack(GatheringId id) {
        Gathering event = bookings.requireLocked(id);
        mustBeFor(id);
        event.mustTakeBookings(clock.instant());
        gatherings
                .seat(id, me.id())
                .filter(seat -> seat.comes() || seat.waits())
                .ifPresent(seat -> places.giveBack(event, seat));
    }

    /** Comes, to a place that came free; it was theirs already. */
    @RolesAllowed(STAFF)
    public void keep(GatheringId id) {
        requireOpen(id);
        happened.fire(new PlaceKept(me.id(), id));
    }

    @RolesAllowed(STAFF)
    public CalendarFile calendarFile(GatheringId id) {
        Gathering event = requireOpen(id);
        return gatherings
                .seat(id, me.id())
                .filter(seat -> seat.comes() && !event.isCancelled())
                .map(seat -> files.of(seat.appointment(event)))
                .orElseThrow(NotFound::new);
    }

    private Gathering requireOpen(GatheringId id) {
        mustBeFor(id);
        return gatherings.require(id);
    }

    private void mustBeFor(GatheringId id) {
        if (!bookings.isOpenTo(id, me.id())) {
            throw new NotFound();
        }
    }
}
