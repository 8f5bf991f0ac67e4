package org.waymark.organisation;

import org.waymark.people.OrgUnitId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/**
 * Somebody advises for a unit no more.
 *
 * @param by who dismissed them or changed the staff records by which they left; null when the clock
 *     did
 */
public record AdviserDismissed(PersonId by, OrgUnitId unit, PersonId person) implements Happened {
    @Override
    public OrgUnitId about() {
        return unit;
    }
}
