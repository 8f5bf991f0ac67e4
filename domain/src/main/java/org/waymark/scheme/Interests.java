package org.waymark.scheme;

import java.util.List;
import org.waymark.people.PersonId;

/** Who would like to be told when a phase opens that they can join. */
public interface Interests {
    /** Registering twice changes nothing. */
    void register(SchemeId scheme, PersonId person);

    void withdraw(SchemeId scheme, PersonId person);

    /** The schemes that have been published, and whether this person wants to be told. */
    List<SchemeToFollow> of(PersonId person);

    /** Who wants to be told of this phase's scheme and belongs to its audience. */
    List<PersonId> admittedTo(PhaseId phase);
}
