package org.waymark.community;

import java.util.List;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** An event is tomorrow; these people have a place. */
public record EventTomorrow(GatheringId gathering, List<PersonId> people) implements Happened {
    public EventTomorrow {
        people = List.copyOf(people);
    }

    @Override
    public PersonId by() {
        return null;
    }

    @Override
    public GatheringId about() {
        return gathering;
    }
}
