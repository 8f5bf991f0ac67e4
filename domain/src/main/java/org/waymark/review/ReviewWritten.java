package org.waymark.review;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** One wrote down what they decided; the other is asked to agree. */
public record ReviewWritten(
        PersonId by, ReviewId review, PartnershipId partnership, PersonId partner)
        implements Happened {
    @Override
    public ReviewId about() {
        return review;
    }
}
