package org.waymark.scheme;

import org.waymark.people.PersonId;

/**
 * Somebody whom a phase is offered to.
 *
 * @param joined whether they take part by now
 */
public record Invited(
        PersonId person,
        String name,
        String roleTitle,
        String department,
        Part part,
        boolean joined) {}
