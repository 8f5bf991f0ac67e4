package org.waymark.people;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The university's own lists: its units, sites, job families and ordered grades. Each holds what
 * was retired too, since old posts and audiences name it.
 */
public interface Organisation {
    /** Every unit, each after the one it lies under. */
    List<OrgUnit> units();

    /** The names of all units by their ids. */
    default Map<String, String> unitNames() {
        return units().stream().collect(toMap(unit -> unit.id().value(), OrgUnit::name));
    }

    /** The names of all units and sites by their ids. */
    default Map<String, String> placeNames() {
        Map<String, String> names = new HashMap<>(unitNames());
        sites().forEach(site -> names.put(site.id().value(), site.name()));
        return names;
    }

    List<Site> sites();

    List<JobFamily> jobFamilies();

    /** From the lowest to the highest. */
    List<Grade> grades();

    default List<? extends Listed> list(ListKind kind) {
        return switch (kind) {
            case SITE -> sites();
            case JOB_FAMILY -> jobFamilies();
            case GRADE -> grades();
        };
    }

    Optional<OrgUnit> find(OrgUnitId unit);

    /** What entries of these lists were called before. */
    List<FormerName> formerNames();

    void add(OrgUnit unit);

    void add(Site site);

    void add(JobFamily jobFamily);

    void add(Grade grade);

    void add(FormerName name);

    void forget(FormerName name);

    /** Sends what was changed, so that a name that is taken is refused now. */
    void keep();
}
