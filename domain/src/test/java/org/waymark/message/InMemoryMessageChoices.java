package org.waymark.message;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.people.PersonId;

/** What people said about their mail, without a database. */
final class InMemoryMessageChoices implements MessageChoices {
    private final Map<PersonId, MessageWishes> said = new HashMap<>();

    @Override
    public Optional<MessageWishes> find(PersonId person) {
        return Optional.ofNullable(said.get(person));
    }

    @Override
    public Map<PersonId, MessageWishes> of(Collection<PersonId> people) {
        var found = new HashMap<>(said);
        found.keySet().retainAll(people);
        return found;
    }

    @Override
    public Map<PersonId, MessageWishes> take(Collection<PersonId> people) {
        return of(people);
    }

    @Override
    public void say(PersonId person, MessageWishes wishes) {
        said.put(person, wishes);
    }
}
