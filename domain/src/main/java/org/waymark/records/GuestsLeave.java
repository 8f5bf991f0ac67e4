package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.waymark.people.People;
import org.waymark.people.Person;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;
import org.waymark.shared.Round;
import org.waymark.shared.UniversityTime;

/** The day after their last, guests are leavers like any other; who waits for them is told so. */
@ApplicationScoped
public class GuestsLeave implements Round {
    @Inject People people;
    @Inject Event<Happened> happened;

    protected GuestsLeave() {}

    @Override
    public String name() {
        return "guests-leave";
    }

    @Override
    public boolean goesFirst() {
        return true;
    }

    @Override
    public void round(Instant now) {
        List<PersonId> over = people.guestsOver(UniversityTime.dateOf(now));
        people.change(over, Person::leave);
        over.forEach(guest -> happened.fire(new GuestLeft(guest)));
    }
}
