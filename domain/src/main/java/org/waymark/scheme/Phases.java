package org.waymark.scheme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;

/** The phases of all schemes. There are few: a scheme begins one or two a year. */
public interface Phases {
    void add(Phase phase);

    Optional<Phase> find(PhaseId id);

    /** The phases in this state, latest first. */
    List<Phase> in(PhaseState state);

    /** Every phase that was published, latest first. */
    List<Phase> published();

    /** Who may join each published phase; a phase for everyone isn't among them. */
    Map<PhaseId, Set<Audience>> audiences();

    /** Who may join, in names by part: job families, then grades, then units. */
    Map<Part, List<String>> audienceNames(PhaseId id);

    /** Every phase, latest first. */
    List<Phase> all();

    /** The phase, if this person coordinates its scheme. */
    Optional<Phase> findCoordinated(PhaseId id, PersonId coordinator);

    /** To somebody who doesn't coordinate its scheme there is no such phase. */
    default Phase requireCoordinated(PhaseId id, PersonId coordinator) {
        return findCoordinated(id, coordinator).orElseThrow(NotFound::new);
    }

    /** The phases of the schemes that this person coordinates, latest first. */
    List<Phase> coordinatedBy(PersonId coordinator);

    default Phase require(PhaseId id) {
        return find(id).orElseThrow(NotFound::new);
    }
}
