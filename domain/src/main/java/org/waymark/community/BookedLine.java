package org.waymark.community;

import org.waymark.people.PersonId;

/**
 * Somebody in the list of an event.
 *
 * @param attended null where nobody has noted it
 * @param foreign whether another coordinator notes it, since the reader is too close to them
 */
public record BookedLine(
        SeatId seat,
        PersonId person,
        String name,
        String department,
        Seat.Answer answer,
        Boolean attended,
        boolean foreign) {
    BookedLine foreign(boolean isForeign) {
        return new BookedLine(seat, person, name, department, answer, attended, isForeign);
    }
}
