package org.waymark.access;

import org.waymark.people.PersonId;

/** The person of an account and the hash of their password. Prints neither. */
public record Credential(PersonId person, String passwordHash) {
    @Override
    public String toString() {
        return "credential";
    }
}
