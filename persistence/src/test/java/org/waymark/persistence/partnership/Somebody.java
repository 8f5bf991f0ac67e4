package org.waymark.persistence.partnership;

import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;

/** A person of no further interest, so that a row can point at somebody. */
public final class Somebody {
    private Somebody() {}

    public static PersonId at(MariaDb db) {
        PersonId id = PersonId.next();
        String name = "Somebody " + id.value().substring(24);
        db.sql(
                "INSERT INTO person (id, staff_number, given_name, family_name, shown_name,"
                        + " sort_name, state, version) VALUES ('%s', '%s', '%s', 'X', '%s', '%s',"
                                .formatted(id.value(), id.value(), name, name, name)
                        + " 'ACTIVE', 0)");
        return id;
    }
}
