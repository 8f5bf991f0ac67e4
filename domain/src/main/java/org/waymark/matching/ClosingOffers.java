package org.waymark.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.enrolment.EnrolmentLeft;
import org.waymark.enrolment.MentorPaused;
import org.waymark.people.Directory;
import org.waymark.people.DirectoryChanged;
import org.waymark.people.PersonId;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.Round;
import org.waymark.shared.UniversityTime;

/**
 * How an offer ends without a yes: all ways look alike. Every day those whose reply date is over
 * end; whoever leaves a phase has none open in it, nor do two whom the staff records keep apart.
 */
@ApplicationScoped
public class ClosingOffers implements Round {
    @Inject Offers offers;
    @Inject Requests requests;
    @Inject Phases phases;
    @Inject AskingInTurn inTurn;
    @Inject Directory directory;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    protected ClosingOffers() {}

    @Override
    public String name() {
        return "offer-expiry";
    }

    /** So that after a stop it takes hours, not days, to come to all of them. */
    @Override
    public Every every() {
        return Every.HOUR;
    }

    @Override
    public void round(Instant now) {
        LocalDate today = UniversityTime.dateOf(now);
        for (Offer listed : offers.overdue(today)) {
            Offer offer = underLock(listed);
            if (offer.state() == OfferState.OPEN) {
                close(offer);
            }
        }
    }

    Offer underLock(Offer offer) {
        requests.lockList(offer.phase(), offer.mentee());
        return offers.afresh(offer);
    }

    /** Somebody said no, or nobody answered. */
    void close(Offer offer) {
        offer.close(clock.instant());
        tell(offer, next(offer));
    }

    void withdraw(Offer offer) {
        offer.withdraw(clock.instant());
        tell(offer, next(offer));
    }

    /** The mentee needs nobody any more in this phase, and knows it, or has left. */
    private void withdrawWithoutTheMentee(Offer offer) {
        offer.withdraw(clock.instant());
        tell(offer, null);
    }

    /** The mentee has found a mentor by another way; called with the mentee's list locked. */
    void withdrawOf(PhaseId phase, PersonId mentee) {
        offers.openTo(phase, mentee).ifPresent(this::withdrawWithoutTheMentee);
    }

    private NextStep next(Offer offer) {
        return inTurn.byHand(phases.require(offer.phase()), offer.mentee());
    }

    private void tell(Offer offer, NextStep next) {
        offers.keep();
        happened.fire(
                new OfferClosed(offer.id(), offer.phase(), offer.mentee(), offer.mentor(), next));
    }

    /** No place is held for two who can't be matched any more. */
    void recordsChanged(@Observes DirectoryChanged event) {
        for (Offer open : offers.impossibleByTheRecords()) {
            Offer offer = underLock(open);
            if (offer.state() != OfferState.OPEN) {
                continue;
            }
            if (directory.isHere(offer.mentee())) {
                withdraw(offer);
            } else {
                withdrawWithoutTheMentee(offer);
            }
        }
    }

    /** A mentor whom a coordinator pauses is asked no more; their own pause lets them answer. */
    void paused(@Observes MentorPaused event) {
        for (Offer open : offers.openOf(event.phase(), event.person())) {
            if (open.mentor().equals(event.person())) {
                Offer offer = underLock(open);
                if (offer.state() == OfferState.OPEN) {
                    withdraw(offer);
                }
            }
        }
    }

    void left(@Observes EnrolmentLeft event) {
        boolean asMentee = event.part() == Part.MENTEE;
        for (Offer open : offers.openOf(event.phase(), event.person())) {
            if (open.mentee().equals(event.person()) != asMentee) {
                continue;
            }
            Offer offer = underLock(open);
            if (offer.state() == OfferState.OPEN && asMentee) {
                withdrawWithoutTheMentee(offer);
            } else if (offer.state() == OfferState.OPEN) {
                withdraw(offer);
            }
        }
    }
}
