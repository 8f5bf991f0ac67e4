package org.waymark.award;

import java.time.Instant;
import org.waymark.people.PersonCard;

/**
 * A testimony as its mentor writes it.
 *
 * @param words null until it is signed
 */
public record TestimonySheet(
        TestimonyId id,
        PersonCard candidate,
        String title,
        Outcome outcome,
        String words,
        Instant signedAt) {
    @Override
    public String toString() {
        return "testimony " + id.value();
    }
}
