package org.waymark.enrolment;

import java.util.Optional;
import org.waymark.vault.KeyName;
import org.waymark.vault.Proof;
import org.waymark.vault.SealedText;

/**
 * Proof that somebody coordinates for the member of a phase: named on its scheme, and neither the
 * member nor anyone of their reporting line or whom they work with. Only {@link
 * Enrolments#ofCoordinator} makes one. It opens what the member wrote for the coordinators, such as
 * the purpose, and hands out nothing else that is sealed with the same key.
 */
public final class PurposeReader implements Proof {
    private final Enrolment enrolment;

    PurposeReader(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    public Enrolment enrolment() {
        return enrolment;
    }

    /** What the member wrote for the coordinators; empty for a mentor. */
    Optional<SealedText> purpose() {
        return enrolment.coordinatorAnswers();
    }

    @Override
    public KeyName vaultKey() {
        return KeyName.ofPerson(enrolment.person());
    }
}
