package org.waymark.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.people.PersonId;
import org.waymark.vault.KeyName;
import org.waymark.vault.Vault;

/** What people are called in the schema of the answers. For this package only. */
@ApplicationScoped
class Pseudonyms {
    private static final String USE = "equality answers";

    @Inject Vault vault;

    String of(PersonId person) {
        return vault.pseudonym(KeyName.ofPerson(person), USE);
    }
}
