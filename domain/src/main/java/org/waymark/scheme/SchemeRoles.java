package org.waymark.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.waymark.access.RoleSource;
import org.waymark.access.Roles;
import org.waymark.people.PersonId;

/** Whoever is named on a scheme is a coordinator. */
@ApplicationScoped
public class SchemeRoles implements RoleSource {
    @Inject Schemes schemes;

    @Override
    public Set<String> rolesOf(PersonId person) {
        return schemes.isCoordinator(person) ? Set.of(Roles.COORDINATOR) : Set.of();
    }
}
