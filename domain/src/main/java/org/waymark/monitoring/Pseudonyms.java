package org.waymark.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.people.PersonId;
import org.waymark.vault.KeyName;
import org.waymark.vault.MasterKey;
import org.waymark.vault.Vault;

/** What people are called in the schema of the answers. For this package only. */
@ApplicationScoped
class Pseudonyms {
    private static final String USE = "equality answers";

    @Inject Vault vault;

    String of(PersonId person) {
        return vault.pseudonym(KeyName.ofPerson(person), USE);
    }

    static String of(PersonId person, MasterKey master) {
        return master.pseudonym(KeyName.ofPerson(person), USE);
    }

    /** To be asked first: under another master key nobody is called as they are here. */
    void mustHold() {
        vault.checkMasterKey();
    }
}
