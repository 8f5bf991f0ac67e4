package org.waymark.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;
import org.waymark.shared.Round;
import org.waymark.shared.UniversityTime;

/** Each day, which events are tomorrow, so that those with a place are reminded once. */
@ApplicationScoped
public class EventsTomorrowRound implements Round {
    @Inject Bookings bookings;
    @Inject Event<Happened> happened;

    protected EventsTomorrowRound() {}

    @Override
    public String name() {
        return "event-tomorrow";
    }

    @Override
    public void round(Instant now) {
        LocalDate tomorrow = UniversityTime.dateOf(now).plusDays(1);
        for (Gathering event :
                bookings.toRemindOf(
                        UniversityTime.startOf(tomorrow), UniversityTime.endOf(tomorrow))) {
            event.reminded(now);
            List<PersonId> people =
                    bookings.holders(event.id()).stream()
                            .filter(Seat::comes)
                            .map(Seat::person)
                            .toList();
            happened.fire(new EventTomorrow(event.id(), people));
        }
    }
}
