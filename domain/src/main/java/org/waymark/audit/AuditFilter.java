package org.waymark.audit;

import org.waymark.people.PersonId;

/**
 * Which entries are wanted; null means any.
 *
 * @param action such as "request-sent"
 */
public record AuditFilter(String action, PersonId by) {
    public static final AuditFilter EVERYTHING = new AuditFilter(null, null);
}
