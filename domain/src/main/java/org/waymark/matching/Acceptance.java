package org.waymark.matching;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.IntStream;
import org.waymark.access.CurrentPerson;
import org.waymark.enrolment.Enrolment;
import org.waymark.enrolment.Enrolments;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipBegan;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Partnerships;
import org.waymark.people.Directory;
import org.waymark.people.PersonId;
import org.waymark.scheme.Part;
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
    @Inject Enrolments enrolments;
    @Inject Partnerships partnerships;
    @Inject Pool pool;
    @Inject Directory directory;
    @Inject AskingInTurn inTurn;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public Acceptance() {}

    @RolesAllowed(STAFF)
    public PartnershipId accept(RequestId id) {
        RequestParty party = requests.ofParty(id, me.id());
        party.mustBeMentor();
        int places = enrolments.lockPlaces(me.id()).orElse(0);
        requests.lockList(party.request().phase(), party.request().mentee());
        Request request = requests.afresh(party.request());
        if (request.state() == RequestState.ACCEPTED) {
            return request.pair();
        }
        Instant now = clock.instant();
        request.accept(now);
        Set<Integer> taken = partnerships.placesTaken(me.id());
        rules(request, places - taken.size()).mustHold();
        int place =
                IntStream.rangeClosed(1, places)
                        .filter(number -> !taken.contains(number))
                        .findFirst()
                        .orElseThrow(() -> new RuleBroken("matching.rule.not-available"));
        inTurn.withdrawAll(request.phase(), request.mentee(), request, me.id());
        partnerships.add(
                Partnership.accepted(
                        request.pair(),
                        request.phase(),
                        request.mentor(),
                        request.mentee(),
                        place,
                        now));
        happened.fire(
                new RequestAccepted(
                        me.id(), id, request.mentee(), request.mentor(), request.pair()));
        happened.fire(new PartnershipBegan(me.id(), request.pair()));
        return request.pair();
    }

    private HardRules rules(Request request, int placesLeft) {
        PersonId mentor = request.mentor();
        PersonId mentee = request.mentee();
        if (placesLeft < 1) {
            throw new RuleBroken("matching.rule.no-place-left");
        }
        return new HardRules(
                mentor,
                mentee,
                directory.inOneReportingLine(mentor, mentee),
                takesPart(request, mentee, Part.MENTEE),
                takesPart(request, mentor, Part.MENTOR),
                false,
                pool.isExcluded(mentor, mentee),
                placesLeft);
    }

    private boolean takesPart(Request request, PersonId person, Part part) {
        return enrolments.find(request.phase(), person, part).filter(Enrolment::isLive).isPresent();
    }
}
