package org.waymark.matching;

import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Happened;

/**
 * It won't go ahead: one of the two said no, no reply came, or it was taken back. Nobody is told
 * which, or by whom.
 *
 * @param next what comes now for the mentee; null where they have a mentor or have left
 */
public record OfferClosed(
        OfferId offer, PhaseId phase, PersonId mentee, PersonId mentor, NextStep next)
        implements Happened {
    @Override
    public PersonId by() {
        return null;
    }

    @Override
    public OfferId about() {
        return offer;
    }
}
