package org.waymark.portfolio;

import java.time.LocalDate;
import java.util.Set;
import org.waymark.people.PersonId;

/** What somebody is about to share; what is missing is null. */
public record SharePlan(
        PersonId reader,
        Purpose purpose,
        LocalDate endsOn,
        boolean withProfile,
        Set<EvidenceId> items) {
    public static final int MOST_ITEMS = 50;
    static final int MOST_MONTHS = 12;

    public SharePlan {
        items = Set.copyOf(items);
    }
}
