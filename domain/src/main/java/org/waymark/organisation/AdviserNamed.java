package org.waymark.organisation;

import org.waymark.people.OrgUnitId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Somebody was named an adviser of a unit. */
public record AdviserNamed(PersonId by, OrgUnitId unit, PersonId person) implements Happened {
    @Override
    public OrgUnitId about() {
        return unit;
    }
}
