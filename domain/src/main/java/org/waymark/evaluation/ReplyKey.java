package org.waymark.evaluation;

import org.waymark.scheme.PhaseId;
import org.waymark.vault.KeyName;
import org.waymark.vault.Proof;

/**
 * Opens answers about one phase. Made for the author who has found the own pseudonym, and for the
 * counting of a phase by whoever coordinates it; both only within this package.
 */
public final class ReplyKey implements Proof {
    private final PhaseId phase;

    ReplyKey(PhaseId phase) {
        this.phase = phase;
    }

    @Override
    public KeyName vaultKey() {
        return KeyName.ofEvaluation(phase);
    }
}
