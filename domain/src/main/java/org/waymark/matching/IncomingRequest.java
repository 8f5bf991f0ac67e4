package org.waymark.matching;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.people.PersonCard;

/** A line in a mentor's list of those who wait for an answer. */
public record IncomingRequest(
        RequestId request,
        PersonCard mentee,
        Instant askedAt,
        LocalDate replyBy,
        boolean questionWaits) {}
