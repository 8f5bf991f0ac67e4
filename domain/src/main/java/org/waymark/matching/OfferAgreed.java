package org.waymark.matching;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/**
 * One of the two has said yes, and the other hasn't answered. The trail doesn't say who: should the
 * offer close, it would say who said no.
 */
public record OfferAgreed(OfferId offer, PersonId person) implements Happened {
    @Override
    public PersonId by() {
        return null;
    }

    @Override
    public OfferId about() {
        return offer;
    }
}
