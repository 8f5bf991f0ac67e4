package org.waymark.observation;

import java.time.Instant;
import org.waymark.people.PersonId;

/** An accepted date of a person's. */
public record ObservationAhead(
        ObservationId id, PersonId mentor, PersonId mentee, Instant beginsAt, int minutes) {}
