package org.waymark.scheme;

import java.util.List;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** A phase is offered to these people by name. */
public record PeopleInvited(PersonId by, PhaseId phase, Part part, List<PersonId> people)
        implements Happened {
    public PeopleInvited {
        people = List.copyOf(people);
    }

    @Override
    public PhaseId about() {
        return phase;
    }
}
