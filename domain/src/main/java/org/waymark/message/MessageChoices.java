package org.waymark.message;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.waymark.people.PersonId;

/** What people have said about their mail; who said nothing is missing. */
public interface MessageChoices {
    Optional<MessageWishes> find(PersonId person);

    /** In one statement; nobody changes theirs before the commit. */
    Map<PersonId, MessageWishes> of(Collection<PersonId> people);

    /** Of those whom nobody else has taken; they are this transaction's until the commit. */
    Map<PersonId, MessageWishes> take(Collection<PersonId> people);

    void say(PersonId person, MessageWishes wishes);
}
