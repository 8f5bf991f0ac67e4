package org.waymark.review;

import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The two are asked to look back by this day; by is null when the calendar asked. */
public record ReviewOpened(
        PersonId by,
        ReviewId review,
        PartnershipId partnership,
        PersonId mentor,
        PersonId mentee,
        LocalDate dueOn)
        implements Happened {
    @Override
    public ReviewId about() {
        return review;
    }
}
