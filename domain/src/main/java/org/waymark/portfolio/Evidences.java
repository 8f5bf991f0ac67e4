package org.waymark.portfolio;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;

/** Everybody's evidence. */
public interface Evidences {
    void add(Evidence evidence);

    Optional<Evidence> find(EvidenceId id);

    /** Somebody else's isn't there. */
    default Evidence requireOf(PersonId owner, EvidenceId id) {
        return find(id).filter(one -> one.owner().equals(owner)).orElseThrow(NotFound::new);
    }

    /** Those of these that are the owner's, in one statement and in no order. */
    List<Evidence> of(PersonId owner, Collection<EvidenceId> ids);

    /** By what it is found from now on. */
    void tag(EvidenceId id, Collection<String> tags);

    /** With its tags, files and places in shares. */
    void remove(Evidence evidence);
}
