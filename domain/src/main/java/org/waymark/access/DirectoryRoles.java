package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.waymark.people.Directory;
import org.waymark.people.PersonId;

/** Whoever has direct reports in the directory is a line manager. */
@ApplicationScoped
public class DirectoryRoles implements RoleSource {
    @Inject Directory directory;

    @Override
    public Set<String> rolesOf(PersonId person) {
        return directory.hasDirectReports(person) ? Set.of(Roles.LINE_MANAGER) : Set.of();
    }
}
