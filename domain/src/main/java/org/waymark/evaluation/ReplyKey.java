package org.waymark.evaluation;

import org.waymark.scheme.PhaseId;
import org.waymark.vault.KeyName;
import org.waymark.vault.Proof;

/**
 * Opens answers about one phase. Made for the author who has found the own pseudonym, and for the
 * counting of a phase by whoever coordinates it; both only within this package.
 */
public final class ReplyKey implements Proof {
    private final KeyName name;

    ReplyKey(PhaseId phase) {
        this(KeyName.ofEvaluation(phase));
    }

    private ReplyKey(KeyName name) {
        this.name = name;
    }

    /** Of the survey of earlier mentoring in a year, which belongs to no phase. */
    static ReplyKey ofBaseline(int year) {
        return new ReplyKey(KeyName.ofBaseline(year));
    }

    @Override
    public KeyName vaultKey() {
        return name;
    }
}
