package org.waymark.community;

import org.waymark.people.PersonId;

/**
 * Somebody in the list of those who are asked.
 *
 * @param offers whether they would be a mentor
 * @param joined whether they have joined the phase as one by now
 */
public record SeatLine(
        PersonId person,
        String name,
        String roleTitle,
        String department,
        Seat.Answer answer,
        boolean offers,
        boolean joined) {}
