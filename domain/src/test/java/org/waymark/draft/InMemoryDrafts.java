package org.waymark.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.people.PersonId;

/** Drafts without a database. */
public final class InMemoryDrafts implements Drafts {
    private final List<Draft> drafts = new ArrayList<>();

    @Override
    public void keep(Draft draft) {
        discard(draft.person(), draft.formKey(), draft.subjectId());
        drafts.add(draft);
    }

    @Override
    public List<Draft> about(PersonId person, List<String> formKeys, String subjectId) {
        return drafts.stream()
                .filter(
                        draft ->
                                formKeys.stream()
                                        .anyMatch(key -> is(draft, person, key, subjectId)))
                .toList();
    }

    @Override
    public void discard(PersonId person, String formKey, String subjectId) {
        drafts.removeIf(draft -> is(draft, person, formKey, subjectId));
    }

    @Override
    public int discardOlderThan(Instant then) {
        int before = drafts.size();
        drafts.removeIf(draft -> draft.keptAt().isBefore(then));
        return before - drafts.size();
    }

    private static boolean is(Draft draft, PersonId person, String formKey, String subjectId) {
        return draft.person().equals(person)
                && draft.formKey().equals(formKey)
                && draft.subjectId().equals(subjectId);
    }
}
