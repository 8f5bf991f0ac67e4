package org.waymark.matching;

import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.enrolment.OwnCircle;
import org.waymark.people.PersonId;
import org.waymark.people.WorkingDays;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;

/**
 * One attempt to offer a match, in one transaction: locks the mentor's places, then the mentee's
 * list, looks at every rule again, and holds the lowest free place.
 */
@Stateless
public class Offering {
    static final int MOST_CHARACTERS = 500;

    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject MatchRules rules;
    @Inject Fitting fitting;
    @Inject OwnCircle circle;
    @Inject Requests requests;
    @Inject Offers offers;
    @Inject WorkingDays workingDays;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public Offering() {}

    @RolesAllowed(COORDINATOR)
    public OfferId offer(PhaseId id, PersonId mentee, PersonId mentor, String although) {
        Phase phase = phases.requireCoordinated(id, me.id());
        keepOut(circle.of(me.id()), mentee, mentor);
        if (!phase.state().takesRequests()) {
            throw new RuleBroken("matching.rule.phase-takes-none", phase.name());
        }
        MatchRules.Places places = rules.lockPlaces(mentor);
        requests.lockList(id, mentee);
        Optional<Offer> open = offers.openTo(id, mentee);
        if (open.filter(one -> one.mentor().equals(mentor)).isPresent()) {
            return open.get().id();
        }
        Fitting.Fit fit = fitting.between(phase, mentee, mentor);
        mustBePossible(phase, fit);
        Instant now = clock.instant();
        LocalDate replyBy =
                workingDays.after(UniversityTime.dateOf(now), phase.rules().replyWorkingDays());
        Offer offer =
                Offer.made(
                        id,
                        mentee,
                        mentor,
                        places.lowestFree(),
                        me.id(),
                        checked(although, fit),
                        replyBy,
                        now);
        offers.add(offer);
        happened.fire(new OfferMade(me.id(), offer.id(), id, mentee, mentor, replyBy));
        return offer.id();
    }

    private static void mustBePossible(Phase phase, Fitting.Fit fit) {
        fit.hard().mustHold();
        if (fit.hasMentor()) {
            throw new RuleBroken("matching.rule.mentee-has-mentor");
        }
        if (fit.between().menteeWaits()) {
            throw new RuleBroken("matching.rule.mentee-waits");
        }
        if (!phase.rules().assisted() || fit.mentee().filter(Seeker::assisted).isEmpty()) {
            throw new RuleBroken("matching.rule.not-assisted");
        }
    }

    private static String checked(String although, Fitting.Fit fit) {
        String words = although == null ? "" : although.strip();
        if (words.length() > MOST_CHARACTERS) {
            throw new RuleBroken("matching.rule.too-long", MOST_CHARACTERS, words.length())
                    .at("although");
        }
        if (!fit.asksForAReason()) {
            return null;
        }
        if (words.isEmpty()) {
            throw new RuleBroken("matching.rule.although").at("although");
        }
        return words;
    }

    /** Nobody coordinates for themselves, their own reporting line or their own partner. */
    static void keepOut(Set<PersonId> circle, PersonId mentee, PersonId mentor) {
        if (circle.contains(mentee) || circle.contains(mentor)) {
            throw new RuleBroken("matching.rule.own-circle");
        }
    }
}
