package org.waymark.records;

import java.util.Set;
import org.waymark.people.PersonId;

/** A file held against what we have: what would change, and the change itself. */
interface Comparison {
    ImportPlan plan();

    /** Makes the change and tells whose line management it touched. */
    Set<PersonId> apply();
}
