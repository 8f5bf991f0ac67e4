package org.waymark.matching;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.waymark.access.CurrentPerson;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipBegan;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Partnerships;
import org.waymark.shared.Happened;
import org.waymark.shared.RuleBroken;

/**
 * One attempt to accept a request, in one transaction: locks the mentor's places, then the mentee's
 * list, looks at everything again, takes the lowest free place and withdraws the rest.
 */
@Stateless
public class Acceptance {
    @Inject CurrentPerson me;
    @Inject Requests requests;
    @Inject Partnerships partnerships;
    @Inject MatchRules rules;
    @Inject AskingInTurn inTurn;
    @Inject ClosingOffers closing;
    @Inject ClosingShortlists shortlists;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public Acceptance() {}

    @RolesAllowed(STAFF)
    public PartnershipId accept(RequestId id) {
        RequestParty party = requests.ofParty(id, me.id());
        party.mustBeMentor();
        MatchRules.Places places = rules.lockPlaces(me.id());
        requests.lockList(party.request().phase(), party.request().mentee());
        Request request = requests.afresh(party.request());
        if (request.state() == RequestState.ACCEPTED) {
            return request.pair();
        }
        Instant now = clock.instant();
        request.accept(now);
        if (places.left() < 1) {
            throw new RuleBroken("matching.rule.no-place-left");
        }
        rules.between(request.phase(), request.mentee(), request.mentor(), places.left())
                .mustHold();
        inTurn.withdrawAll(request.phase(), request.mentee(), request, me.id());
        closing.withdrawOf(request.phase(), request.mentee());
        shortlists.withdrawOf(request.phase(), request.mentee(), me.id());
        partnerships.add(
                Partnership.accepted(
                        request.pair(),
                        request.phase(),
                        request.mentor(),
                        request.mentee(),
                        places.lowestFree(),
                        now));
        happened.fire(
                new RequestAccepted(
                        me.id(), id, request.mentee(), request.mentor(), request.pair()));
        happened.fire(new PartnershipBegan(me.id(), request.pair()));
        return request.pair();
    }
}
