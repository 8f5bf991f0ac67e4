package org.waymark.scheme;

import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;

/** All schemes, and who coordinates them. */
public interface Schemes {
    void add(Scheme scheme);

    Optional<Scheme> find(SchemeId id);

    default Scheme require(SchemeId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** In the order of their names. There are few: a university runs a handful. */
    List<Scheme> all();

    /** Names the person a coordinator of the scheme. Naming somebody twice changes nothing. */
    void appoint(SchemeId scheme, PersonId coordinator);

    void dismiss(SchemeId scheme, PersonId coordinator);

    List<PersonId> coordinatorsOf(SchemeId scheme);

    boolean isCoordinatedBy(SchemeId scheme, PersonId person);

    /** Whether the person coordinates any scheme at all. */
    boolean isCoordinator(PersonId person);
}
