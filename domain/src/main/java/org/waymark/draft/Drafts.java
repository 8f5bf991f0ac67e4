package org.waymark.draft;

import java.time.Instant;
import java.util.Optional;
import org.waymark.people.PersonId;

/** Everybody's drafts, one for each person, form and subject. */
public interface Drafts {
    /** Keeps the draft in place of an earlier one. */
    void keep(Draft draft);

    Optional<Draft> find(PersonId person, String formKey, String subjectId);

    void discard(PersonId person, String formKey, String subjectId);

    /** Throws away what nobody came back to since then. */
    int discardOlderThan(Instant then);
}
