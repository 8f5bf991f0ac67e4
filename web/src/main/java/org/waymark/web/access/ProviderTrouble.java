package org.waymark.web.access;

import org.waymark.access.Arrival.NoEntry;

/** Somebody can't be signed in by what the provider answered. The cause is for the log alone. */
final class ProviderTrouble extends Exception {
    private static final long serialVersionUID = 1L;

    private final NoEntry why;

    ProviderTrouble(NoEntry why, String what) {
        super(what);
        this.why = why;
    }

    ProviderTrouble(NoEntry why, String what, Exception cause) {
        super(what + ": " + cause.getMessage(), cause);
        this.why = why;
    }

    NoEntry why() {
        return why;
    }
}
