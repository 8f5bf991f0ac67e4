package org.waymark.review;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/** Both have agreed on what they decided. */
public record ReviewDecided(
        PersonId by,
        ReviewId review,
        PartnershipId partnership,
        PhaseId phase,
        PersonId mentee,
        Decision decision)
        implements Happened {
    @Override
    public ReviewId about() {
        return review;
    }
}
