package org.waymark.people;

import java.util.List;

/** The university's own lists: its units, sites, job families and ordered grades. */
public interface Organisation {
    /** Every unit, each after the one it lies under. */
    List<OrgUnit> units();

    List<Site> sites();

    List<JobFamily> jobFamilies();

    /** From the lowest to the highest. */
    List<Grade> grades();

    void add(OrgUnit unit);

    void add(Site site);

    void add(JobFamily jobFamily);

    void add(Grade grade);
}
