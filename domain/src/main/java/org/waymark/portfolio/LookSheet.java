package org.waymark.portfolio;

import java.time.LocalDate;
import org.waymark.people.PersonCard;

/** A text that speaks of its reader, before others see it. */
public record LookSheet(
        LookId id, PersonCard owner, EvidenceSheet piece, Look.State state, LocalDate answerBy) {}
