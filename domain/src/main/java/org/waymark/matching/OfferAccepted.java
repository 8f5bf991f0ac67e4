package org.waymark.matching;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Both have said yes; the place is taken. */
public record OfferAccepted(
        PersonId by, OfferId offer, PersonId mentee, PersonId mentor, PartnershipId partnership)
        implements Happened {
    @Override
    public OfferId about() {
        return offer;
    }
}
