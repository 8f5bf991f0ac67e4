package org.waymark.portfolio;

import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonId;

/** Who was asked to read which piece before others do. */
public interface Looks {
    void add(Look look);

    /** Where it is of this person, and the edition it is about still stands. */
    Optional<Look> standing(LookId id, PersonId person);

    /** Of the edition that stands. */
    List<Look> of(Evidence evidence);

    /** Forgets whom nobody needs to ask any more, and says which these were. */
    List<LookId> callOff(EvidenceId evidence);
}
