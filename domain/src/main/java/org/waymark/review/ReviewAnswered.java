package org.waymark.review;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/**
 * One of the two has answered alone.
 *
 * @param both whether the other had too, so that they can decide together
 */
public record ReviewAnswered(
        PersonId by, ReviewId review, PartnershipId partnership, PersonId partner, boolean both)
        implements Happened {
    @Override
    public ReviewId about() {
        return review;
    }
}
