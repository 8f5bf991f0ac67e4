package org.waymark.records;

import java.util.Set;
import org.waymark.people.Organisation;
import org.waymark.people.People;
import org.waymark.people.PersonId;

/** A file held against what we have: what would change, and the change itself. */
interface Comparison {
    ImportPlan plan();

    /**
     * Makes the change and tells whose line management it touched. What was read from the database
     * before may be let go.
     */
    Set<PersonId> apply(Progress progress);

    static Comparison of(CsvFile csv, People people, Organisation organisation, boolean complete) {
        return OrganisationComparison.reads(csv)
                ? new OrganisationComparison(csv, organisation)
                : new PeopleComparison(csv, people, new UniversityLists(organisation), complete);
    }
}
