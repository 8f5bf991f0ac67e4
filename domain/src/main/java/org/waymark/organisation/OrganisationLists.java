package org.waymark.organisation;

import java.util.List;
import org.waymark.people.ListKind;
import org.waymark.people.OrgUnitId;
import org.waymark.people.UnitKind;

/** What the pages about the organisation read, each in one statement. */
public interface OrganisationLists {
    Sizes sizes();

    /** Every unit, in order of name. */
    List<UnitLine> units();

    /** Grades in their order, others in order of name; what is retired last. */
    List<EntryLine> entries(ListKind list);

    Use useOf(OrgUnitId unit);

    Use useOf(ListKind list, String id);

    /** How many of each are in use. */
    record Sizes(long units, long grades, long jobFamilies, long sites) {}

    /**
     * @param parent null for what lies at the top
     * @param people who work here and have a post in the unit itself
     */
    record UnitLine(
            OrgUnitId id,
            String code,
            String name,
            UnitKind kind,
            OrgUnitId parent,
            boolean retired,
            long people) {}

    /**
     * @param people who work here and have a post with it
     */
    record EntryLine(String id, String name, boolean retired, int version, long people) {}
}
