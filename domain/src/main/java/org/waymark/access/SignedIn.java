package org.waymark.access;

import java.io.Serializable;
import java.util.Set;

/**
 * What a session remembers: who signed in, with which roles, and on which state of the account.
 *
 * @param person the person's id, which is the name of the container's principal
 */
public record SignedIn(String person, Set<String> roles, int credentialVersion, int accessVersion)
        implements Serializable {
    public SignedIn {
        roles = Set.copyOf(roles);
    }
}
