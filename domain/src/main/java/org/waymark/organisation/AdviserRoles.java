package org.waymark.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.waymark.access.RoleSource;
import org.waymark.access.Roles;
import org.waymark.people.PersonId;

/** Whoever is named on a unit is an adviser. */
@ApplicationScoped
public class AdviserRoles implements RoleSource {
    @Inject Advisers advisers;

    @Override
    public Set<String> rolesOf(PersonId person) {
        return advisers.isAdviser(person) ? Set.of(Roles.ADVISER) : Set.of();
    }
}
