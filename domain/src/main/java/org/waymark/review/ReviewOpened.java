package org.waymark.review;

import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/**
 * The two are asked to look back by this day.
 *
 * @param by null when the calendar asked
 * @param alone whether each answers alone first
 */
public record ReviewOpened(
        PersonId by,
        ReviewId review,
        PartnershipId partnership,
        PersonId mentor,
        PersonId mentee,
        LocalDate dueOn,
        boolean alone)
        implements Happened {
    @Override
    public ReviewId about() {
        return review;
    }
}
