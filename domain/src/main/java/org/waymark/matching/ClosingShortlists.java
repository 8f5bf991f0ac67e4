package org.waymark.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.waymark.enrolment.EnrolmentLeft;
import org.waymark.people.PersonId;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.Round;
import org.waymark.shared.UniversityTime;

/**
 * How a shortlist ends: its last day is over, a coordinator takes it back or sends another, or the
 * mentee has found a mentor or left. Whom the mentee has put among the own choices stays there.
 */
@ApplicationScoped
public class ClosingShortlists implements Round {
    @Inject Shortlists shortlists;
    @Inject Requests requests;
    @Inject Pool pool;
    @Inject Phases phases;
    @Inject AskingInTurn inTurn;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    protected ClosingShortlists() {}

    @Override
    public String name() {
        return "shortlist-expiry";
    }

    /** So that after a stop it takes hours, not days, to come to all of them. */
    @Override
    public Every every() {
        return Every.HOUR;
    }

    @Override
    public void round(Instant now) {
        for (Shortlist listed : shortlists.overdue(UniversityTime.dateOf(now))) {
            Shortlist list = underLock(listed);
            if (list.state() == ShortlistState.OPEN) {
                list.expire(now);
                tell(list, null, next(list));
            }
        }
    }

    Shortlist underLock(Shortlist list) {
        requests.lockList(list.phase(), list.mentee());
        return shortlists.afresh(list);
    }

    /** The coordinator takes it back; the mentee looks on as before. */
    void withdraw(Shortlist list, PersonId by) {
        list.withdraw(clock.instant());
        tell(list, by, next(list));
    }

    /** Another takes its place, or nobody needs it; called with the mentee's list locked. */
    void withdrawOf(PhaseId phase, PersonId mentee, PersonId by) {
        shortlists
                .openTo(phase, mentee)
                .ifPresent(
                        list -> {
                            list.withdraw(clock.instant());
                            tell(list, by, null);
                        });
    }

    void left(@Observes EnrolmentLeft event) {
        if (event.part() == Part.MENTEE) {
            requests.lockList(event.phase(), event.person());
            withdrawOf(event.phase(), event.person(), event.by());
        }
    }

    /** Who waits for somebody's answer has nothing else to do. */
    private NextStep next(Shortlist list) {
        shortlists.keep();
        boolean waits = pool.seeker(list.phase(), list.mentee()).filter(Seeker::waits).isPresent();
        return waits ? null : inTurn.byHand(phases.require(list.phase()), list.mentee());
    }

    private void tell(Shortlist list, PersonId by, NextStep next) {
        shortlists.keep();
        happened.fire(new ShortlistClosed(by, list.id(), list.phase(), list.mentee(), next));
    }
}
