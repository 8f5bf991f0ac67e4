package org.waymark.scheme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.people.OrgUnit;
import org.waymark.people.OrgUnitId;

/** Which unit lies under which, so that a college includes its departments. */
public final class UnitTree {
    private final Map<OrgUnitId, OrgUnitId> above = new HashMap<>();

    public UnitTree(List<OrgUnit> units) {
        units.forEach(unit -> above.put(unit.id(), unit.parentId()));
    }

    /** The ids of the unit and of all above it. */
    Set<String> upFrom(OrgUnitId unit) {
        Set<String> ids = new HashSet<>();
        for (OrgUnitId at = unit; at != null && ids.add(at.value()); at = above.get(at)) {
            // each step adds one
        }
        return ids;
    }
}
