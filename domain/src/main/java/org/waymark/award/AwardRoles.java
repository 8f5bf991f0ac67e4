package org.waymark.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.waymark.access.RoleSource;
import org.waymark.access.Roles;
import org.waymark.people.PersonId;

/** Whoever is appointed on an award is an assessor, whatever for. */
@ApplicationScoped
public class AwardRoles implements RoleSource {
    @Inject Awards awards;

    @Override
    public Set<String> rolesOf(PersonId person) {
        return awards.isOfficer(person) ? Set.of(Roles.ASSESSOR) : Set.of();
    }
}
