package org.waymark.access;

import java.io.Serializable;
import java.util.Set;

/**
 * What a session remembers: who signed in, with which roles, and on which state of the account.
 *
 * @param person the person's id, which is the name of the container's principal
 * @param granted those of the roles that the university's groups gave, until the next sign-in
 */
public record SignedIn(
        String person,
        Set<String> roles,
        Set<String> granted,
        int credentialVersion,
        int accessVersion)
        implements Serializable {
    public SignedIn {
        roles = Set.copyOf(roles);
        granted = Set.copyOf(granted);
    }
}
