package org.waymark.monitoring;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.people.PersonId;
import org.waymark.vault.MasterKey;

/** What people are called once another master key is in use, so that no answers lose their way. */
public final class NewPseudonyms {
    private NewPseudonyms() {}

    /** By the pseudonyms that they had. */
    public static Map<String, String> of(
            Collection<PersonId> people, MasterKey before, MasterKey next) {
        return people.stream()
                .collect(
                        Collectors.toMap(
                                person -> Pseudonyms.of(person, before),
                                person -> Pseudonyms.of(person, next)));
    }
}
