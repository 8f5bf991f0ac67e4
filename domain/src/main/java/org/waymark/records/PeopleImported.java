package org.waymark.records;

import java.util.Set;
import org.waymark.people.DirectoryChanged;
import org.waymark.people.PersonId;

/**
 * A file was applied to the directory or to the lists of the organisation.
 *
 * @param by the administrator, or null when the server did at its first start
 * @param managers whose reports may be others now
 */
public record PeopleImported(PersonId by, PeopleImportId about, Set<PersonId> managers)
        implements DirectoryChanged {
    public PeopleImported {
        managers = Set.copyOf(managers);
    }
}
