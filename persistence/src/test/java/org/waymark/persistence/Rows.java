package org.waymark.persistence;

import org.waymark.people.PersonId;

/** The rows that others refer to, where a test is about something else. */
public final class Rows {
    private Rows() {}

    /** Somebody of the directory, in the fewest words. */
    public static PersonId aPerson(MariaDb db, String name) {
        PersonId id = PersonId.next();
        db.sql(
                "INSERT INTO person (id, staff_number, given_name, family_name, shown_name,"
                        + " sort_name, email, state, version) VALUES ('%1$s', '%1$s', '%2$s', 'X',"
                                .formatted(id.value(), name)
                        + " '%2$s X', 'X %2$s', '%1$s@northmoor.example', 'ACTIVE', 1)"
                                .formatted(id.value(), name));
        return id;
    }
}
