package org.waymark.records;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.waymark.access.Roles;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;
import org.waymark.shared.Slice;

/** The directory as an administrator reads it. */
@Stateless
public class DirectoryService {
    private static final int PAGE = 50;

    @Inject DirectoryLists lists;

    @RolesAllowed(Roles.ADMINISTRATOR)
    public Slice<DirectoryLists.Line> search(String search, PersonId after) {
        return lists.page(search == null ? "" : search.strip(), after, PAGE);
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public DirectoryLists.Details person(PersonId person) {
        return lists.details(person).orElseThrow(NotFound::new);
    }
}
