package org.waymark.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.waymark.enrolment.Trainings;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/**
 * Gives the places of an event, one after the other: the caller holds the event's lock. While
 * somebody waits no place stays free, so who comes later can't pass them.
 */
@ApplicationScoped
public class Places {
    @Inject Bookings bookings;
    @Inject Trainings trainings;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    protected Places() {}

    /** A place where one is free, else the end of the row. */
    void book(Gathering event, Seat seat) {
        Instant now = clock.instant();
        Integer places = event.places();
        Deque<Integer> free = places == null ? null : free(event, 1);
        if (free != null && free.isEmpty()) {
            seat.queue(bookings.lastInRow(event.id()) + 1, now);
            happened.fire(new QueueJoined(seat.person(), event.id()));
            return;
        }
        seat.take(free == null ? null : free.pop(), now);
        happened.fire(
                new PlaceTaken(
                        seat.person(), event.id(), event.phase(), seat.appointment(event).note()));
        train(event, seat.person(), seat.person());
    }

    /** Gives the place or the wait up, and the place to who waits first. */
    void giveBack(Gathering event, Seat seat) {
        boolean came = seat.comes();
        seat.giveBack(clock.instant());
        if (!came) {
            happened.fire(new QueueLeft(seat.person(), event.id()));
            return;
        }
        happened.fire(
                new PlaceGivenBack(
                        seat.person(), event.id(), event.phase(), seat.appointment(event).note()));
        if (event.isTraining()) {
            trainings.off(event.phase(), seat.person(), day(event), seat.person());
        }
        bookings.flush();
        moveUp(event, seat.person());
    }

    /** Whoever waits first gets what is free, in order, and is told. */
    void moveUp(Gathering event, PersonId by) {
        Deque<Integer> free = event.places() == null ? null : free(event, EventWords.MOST_PLACES);
        List<Seat> first =
                bookings.waiting(event.id(), free == null ? Integer.MAX_VALUE : free.size());
        for (Seat seat : first) {
            seat.take(free == null ? null : free.pop(), clock.instant());
            happened.fire(
                    new PlaceFreed(
                            by,
                            event.id(),
                            event.phase(),
                            seat.person(),
                            seat.appointment(event).note()));
            train(event, seat.person(), by);
        }
    }

    private Deque<Integer> free(Gathering event, int most) {
        Set<Integer> given = new HashSet<>(bookings.placesGiven(event.id()));
        var free = new ArrayDeque<Integer>();
        IntStream.rangeClosed(1, event.places())
                .filter(number -> !given.contains(number))
                .limit(Math.max(0, Math.min(most, event.places() - given.size())))
                .forEach(free::add);
        return free;
    }

    private void train(Gathering event, PersonId person, PersonId by) {
        if (event.isTraining()) {
            trainings.booked(event.phase(), person, day(event), by);
        }
    }

    static LocalDate day(Gathering event) {
        return event.said().day();
    }
}
