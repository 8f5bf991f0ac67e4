package org.waymark.access;

import java.util.Set;
import org.waymark.people.PersonId;

/**
 * Where a role comes from: schemes name coordinators, org units name advisers, awards name
 * assessors. A feature implements this as a bean; sign-in asks all of them. When its answer for
 * somebody changes, the feature tells {@link Accounts#rightsChanged}.
 */
public interface RoleSource {
    /** The container's roles that this person has from here, see {@link Roles}. */
    Set<String> rolesOf(PersonId person);
}
