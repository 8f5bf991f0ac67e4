package org.waymark.matching;

import java.time.LocalDate;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/** A coordinator suggests to both that they work together. */
public record OfferMade(
        PersonId by,
        OfferId offer,
        PhaseId phase,
        PersonId mentee,
        PersonId mentor,
        LocalDate replyBy)
        implements Happened {
    @Override
    public OfferId about() {
        return offer;
    }
}
