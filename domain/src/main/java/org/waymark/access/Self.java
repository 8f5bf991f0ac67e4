package org.waymark.access;

import org.waymark.people.PersonId;
import org.waymark.vault.KeyName;
import org.waymark.vault.Proof;

/** Proof that the caller is this person. Opens what is theirs alone. Made only by CurrentPerson. */
public final class Self implements Proof {
    private final PersonId person;

    Self(PersonId person) {
        this.person = person;
    }

    public PersonId person() {
        return person;
    }

    @Override
    public KeyName vaultKey() {
        return KeyName.ofPerson(person);
    }
}
