package org.waymark.organisation;

import java.util.List;
import org.waymark.people.OrgUnit;
import org.waymark.people.OrgUnitId;
import org.waymark.people.UnitKind;

/**
 * A unit as it is now, to be changed.
 *
 * @param parent null at the top
 * @param places the units in use that it could lie under, largest first
 */
public record UnitToEdit(
        OrgUnitId id,
        String code,
        String name,
        UnitKind kind,
        OrgUnitId parent,
        boolean retired,
        int version,
        Use use,
        List<Place> places) {
    public UnitToEdit {
        places = List.copyOf(places);
    }

    /** A unit that others may lie under. */
    public record Place(OrgUnitId id, String name, UnitKind kind) {
        static Place of(OrgUnit unit) {
            return new Place(unit.id(), unit.name(), unit.kind());
        }
    }
}
