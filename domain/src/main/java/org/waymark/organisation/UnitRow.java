package org.waymark.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.organisation.OrganisationLists.UnitLine;
import org.waymark.people.OrgUnitId;

/**
 * A unit in its place in the tree.
 *
 * @param level 0 at the top
 * @param above the name of the unit it lies under, or null at the top
 */
public record UnitRow(UnitLine unit, int level, String above) {
    /** Each unit before those under it; what is retired stands after its sisters. */
    static List<UnitRow> tree(List<UnitLine> units) {
        Map<OrgUnitId, List<UnitLine>> below = new HashMap<>();
        units.stream()
                .sorted(Comparator.comparing(UnitLine::retired))
                .forEach(
                        unit ->
                                below.computeIfAbsent(unit.parent(), above -> new ArrayList<>())
                                        .add(unit));
        List<UnitRow> rows = new ArrayList<>();
        walk(null, 0, below, rows);
        return rows;
    }

    private static void walk(
            UnitLine above, int level, Map<OrgUnitId, List<UnitLine>> below, List<UnitRow> rows) {
        for (UnitLine unit : below.getOrDefault(above == null ? null : above.id(), List.of())) {
            rows.add(new UnitRow(unit, level, above == null ? null : above.name()));
            walk(unit, level + 1, below, rows);
        }
    }
}
