package org.waymark.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.people.PersonCard;

/** Whom the owner has asked, and what they said. */
public record LookLine(
        PersonCard person, Look.State state, LocalDate answerBy, Instant answeredAt) {}
