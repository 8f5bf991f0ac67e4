package org.waymark.award;

import java.time.Instant;

/** A testimony that goes into what is submitted. */
record Taken(String outcome, String mentor, Instant signedAt, String words) {
    @Override
    public String toString() {
        return "testimony on " + outcome;
    }
}
