package org.waymark.review;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Somebody let the partner read what they wrote alone. */
public record ReviewShared(PersonId by, ReviewId review, PartnershipId partnership)
        implements Happened {
    @Override
    public ReviewId about() {
        return review;
    }
}
