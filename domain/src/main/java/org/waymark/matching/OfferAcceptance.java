package org.waymark.matching;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipBegan;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Partnerships;
import org.waymark.partnership.Side;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.UniversityTime;

/**
 * One attempt to say yes to an offer, in one transaction and under the locks of a request's
 * acceptance. The second yes makes the partnership, in the place that the offer has held.
 */
@Stateless
public class OfferAcceptance {
    @Inject CurrentPerson me;
    @Inject Offers offers;
    @Inject ClosingOffers closing;
    @Inject ClosingShortlists shortlists;
    @Inject MatchRules rules;
    @Inject AskingInTurn inTurn;
    @Inject Partnerships partnerships;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public OfferAcceptance() {}

    /** The partnership, once both have said yes. */
    @RolesAllowed(STAFF)
    public Optional<PartnershipId> sayYes(OfferId id) {
        Offer found = offers.require(id);
        Side side = found.sideOf(me.id()).orElseThrow(NotFound::new);
        MatchRules.Places places = rules.lockPlaces(found.mentor());
        Offer offer = closing.underLock(found);
        if (offer.state() == OfferState.ACCEPTED) {
            return Optional.of(offer.pair());
        }
        Instant now = clock.instant();
        boolean both = offer.sayYes(side, UniversityTime.dateOf(now), now);
        rules.between(
                        offer.phase(),
                        offer.mentee(),
                        offer.mentor(),
                        places.leftWithout(offer.place()))
                .mustHold();
        if (!both) {
            happened.fire(new OfferAgreed(id, me.id()));
            return Optional.empty();
        }
        inTurn.withdrawAll(offer.phase(), offer.mentee(), null, me.id());
        shortlists.withdrawOf(offer.phase(), offer.mentee(), me.id());
        offers.keep();
        partnerships.add(
                Partnership.accepted(
                        offer.pair(),
                        offer.phase(),
                        offer.mentor(),
                        offer.mentee(),
                        offer.place(),
                        now));
        happened.fire(new OfferAccepted(me.id(), id, offer.mentee(), offer.mentor(), offer.pair()));
        happened.fire(new PartnershipBegan(me.id(), offer.pair()));
        return Optional.of(offer.pair());
    }
}
