package org.waymark.access;

import java.util.Optional;

/** Whether somebody whom the university knows comes in, and why not. */
public record Arrival(SignedIn signedIn, NoEntry why) {
    /** Why somebody isn't signed in, as far as they are told. */
    public enum NoEntry {
        /** The staff records don't know them. */
        UNKNOWN,
        LEFT,
        GUEST_ENDED,
        /** The university asks for a second factor, and they came without. */
        SECOND_FACTOR,
        /** Cancelled, too late, or not a sign-in that began here. */
        NOT_COMPLETED,
        /** Provider or directory doesn't answer, or answers what can't be trusted. */
        UNAVAILABLE
    }

    static Arrival of(SignedIn signedIn) {
        return new Arrival(signedIn, null);
    }

    public static Arrival refused(NoEntry why) {
        return new Arrival(null, why);
    }

    public Optional<SignedIn> entry() {
        return Optional.ofNullable(signedIn);
    }
}
