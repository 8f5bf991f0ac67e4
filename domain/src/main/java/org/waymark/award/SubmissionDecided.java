package org.waymark.award;

import java.time.LocalDate;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/**
 * The candidate can read what was decided.
 *
 * @param resubmitBy null unless it was referred
 */
public record SubmissionDecided(
        PersonId by,
        SubmissionId about,
        AwardId award,
        PersonId candidate,
        Result result,
        LocalDate resubmitBy)
        implements Happened {
    public boolean isReferred() {
        return resubmitBy != null;
    }
}
