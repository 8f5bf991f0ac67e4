package org.waymark.draft;

import java.time.Instant;
import java.util.List;
import org.waymark.people.PersonId;

/** Everybody's drafts, one for each person, form and subject. */
public interface Drafts {
    /** Keeps the draft in place of an earlier one. */
    void keep(Draft draft);

    /** Those that the person keeps about this subject in any of these forms, in one statement. */
    List<Draft> about(PersonId person, List<String> formKeys, String subjectId);

    void discard(PersonId person, String formKey, String subjectId);

    /** Throws away what nobody came back to since then. */
    int discardOlderThan(Instant then);
}
