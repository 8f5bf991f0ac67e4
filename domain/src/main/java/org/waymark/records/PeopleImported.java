package org.waymark.records;

import java.util.Set;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/**
 * A file was applied to the directory or to the lists of the organisation.
 *
 * @param by the administrator, or null when the server did at its first start
 * @param managers whose reports may be others now
 */
public record PeopleImported(PersonId by, PeopleImportId about, Set<PersonId> managers)
        implements Happened {
    public PeopleImported {
        managers = Set.copyOf(managers);
    }
}
