package org.waymark.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.people.PersonCard;

/**
 * A share in a list.
 *
 * @param other its reader for the owner, its owner for the reader
 * @param endedAt when the owner ended it, or null
 * @param lastOpened or null
 */
public record ShareLine(
        ShareId id,
        PersonCard other,
        Purpose purpose,
        int pieces,
        boolean withProfile,
        LocalDate endsOn,
        Instant endedAt,
        boolean open,
        int openings,
        Instant lastOpened) {}
