package org.waymark.matching;

import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.waymark.access.CurrentPerson;
import org.waymark.enrolment.Enrolments;
import org.waymark.enrolment.OwnCircle;
import org.waymark.matching.WhyNot.OfferMadeBefore;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.scheme.Part;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.shared.AgainAfterDeadlock;

/** A coordinator looks at two, reads why or why not, offers a match to both, takes it back. */
@Stateless
public class OfferingService {
    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Fitting fitting;
    @Inject OwnCircle circle;
    @Inject Offers offers;
    @Inject Enrolments enrolments;
    @Inject Directory directory;
    @Inject Offering offering;
    @Inject ClosingOffers closing;

    public OfferingService() {}

    /** Every rule between the two with its result, whether or not both still take part. */
    @RolesAllowed(COORDINATOR)
    public WhyNot whyNot(PhaseId id, PersonId mentee, PersonId mentor) {
        Phase phase = phases.requireCoordinated(id, me.id());
        Offering.keepOut(circle.of(me.id()), mentee, mentor);
        Fitting.Fit fit = fitting.between(phase, mentee, mentor);
        if (fit.mentee().isEmpty()) {
            enrolments.require(id, mentee, Part.MENTEE);
        }
        if (fit.mentor().isEmpty()) {
            enrolments.require(id, mentor, Part.MENTOR);
        }
        Map<PersonId, PersonCard> cards = directory.cards(List.of(mentee, mentor));
        return new WhyNot(
                id,
                phase.name(),
                cards.get(mentee),
                cards.get(mentor),
                fit.hard().checks(),
                fit.soft(),
                !fit.hasMentor() && !fit.between().menteeWaits(),
                phase.rules().assisted() && fit.mentee().filter(Seeker::assisted).isPresent(),
                fit.asksForAReason(),
                offers.latest(id, mentee, mentor).map(OfferingService::shown).orElse(null));
    }

    private static OfferMadeBefore shown(Offer offer) {
        return new OfferMadeBefore(
                offer.id(), offer.state(), offer.replyBy(), offer.although().orElse(null));
    }

    /**
     * Offers the match to both, and holds one of the mentor's places until the reply date.
     *
     * @param although why, where a soft rule is broken; only coordinators read it
     */
    @RolesAllowed(COORDINATOR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public OfferId offer(PhaseId id, PersonId mentee, PersonId mentor, String although) {
        return AgainAfterDeadlock.does(() -> offering.offer(id, mentee, mentor, although));
    }

    /** Takes back what is open: both are told that it won't go ahead, and no reason. */
    @RolesAllowed(COORDINATOR)
    public void takeBack(OfferId id) {
        Offer found = offers.require(id);
        phases.requireCoordinated(found.phase(), me.id());
        Offering.keepOut(circle.of(me.id()), found.mentee(), found.mentor());
        Offer offer = closing.underLock(found);
        if (offer.state() != OfferState.WITHDRAWN) {
            closing.withdraw(offer);
        }
    }
}
