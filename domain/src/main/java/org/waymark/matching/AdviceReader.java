package org.waymark.matching;

import org.waymark.people.PersonId;
import org.waymark.vault.KeyName;
import org.waymark.vault.Proof;

/**
 * Proof that somebody may read what advisers say about a mentee: a coordinator of the phase, all of
 * it; an adviser, what they wrote themself. Only {@link Consultations} and {@link AdviceLists} make
 * one. The note is about the mentee, so it is sealed with the mentee's key and goes with it; the
 * proof hands out nothing else that is sealed with that key.
 */
public final class AdviceReader implements Proof {
    private final PersonId mentee;

    AdviceReader(PersonId mentee) {
        this.mentee = mentee;
    }

    @Override
    public KeyName vaultKey() {
        return KeyName.ofPerson(mentee);
    }
}
