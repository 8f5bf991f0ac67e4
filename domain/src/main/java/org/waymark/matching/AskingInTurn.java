package org.waymark.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.people.WorkingDays;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.KeyName;
import org.waymark.vault.Vault;

/**
 * The mentee's list, asked one after the other: when a mentor declines or doesn't reply, the next
 * is asked by itself. Used by whoever has locked the list.
 */
@ApplicationScoped
public class AskingInTurn {
    @Inject Requests requests;
    @Inject Pool pool;
    @Inject Shortlists shortlists;
    @Inject Phases phases;
    @Inject WorkingDays workingDays;
    @Inject Vault vault;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    protected AskingInTurn() {}

    /** Why this mentor can't be asked by this mentee today: a no stands, too. */
    HardRules rules(PhaseId phase, PersonId mentee, PersonId mentor) {
        Pool.Two two = pool.two(phase, mentee, mentor);
        Pool.Between between = pool.between(phase, mentee, mentor);
        Optional<Candidate> askable = two.mentor().filter(one -> !between.declined());
        return HardRules.of(mentee, mentor, new Pool.Two(two.mentee(), askable), between);
    }

    /**
     * Asks the first on the list who can be asked, and drops from it who can't any more.
     *
     * @param by who set it going, or null when the clock did
     */
    Optional<Request> askFirst(Phase phase, PersonId mentee, PersonId by) {
        if (!phase.state().takesRequests() || !phase.rules().menteesAsk()) {
            return Optional.empty();
        }
        for (Request request : requests.live(phase.id(), mentee)) {
            if (request.state() == RequestState.OPEN) {
                return Optional.empty();
            }
            if (rules(phase.id(), mentee, request.mentor()).broken().isEmpty()) {
                ask(phase, request, by);
                return Optional.of(request);
            }
            request.withdraw(clock.instant());
            forget(request);
        }
        return Optional.empty();
    }

    private void ask(Phase phase, Request request, PersonId by) {
        Instant now = clock.instant();
        requests.keep();
        request.ask(
                workingDays.after(UniversityTime.dateOf(now), phase.rules().replyWorkingDays()),
                now);
        requests.keep();
        happened.fire(
                new RequestMade(
                        by,
                        request.id(),
                        request.mentee(),
                        request.mentor(),
                        request.replyBy().orElseThrow()));
    }

    /** After a no or no reply: asks the next, and says what comes now. */
    NextStep goOn(PhaseId phaseId, PersonId mentee, PersonId by) {
        Phase phase = phases.require(phaseId);
        if (askFirst(phase, mentee, by).isPresent()) {
            return NextStep.NEXT_ASKED;
        }
        return byHand(phase, mentee);
    }

    /** Who looks for the next mentor where nobody is left on the list. */
    NextStep byHand(Phase phase, PersonId mentee) {
        boolean assisted =
                phase.rules().assisted()
                        && pool.seeker(phase.id(), mentee).filter(Seeker::assisted).isPresent();
        return assisted || !hasWhomToChoose(phase, mentee) ? NextStep.COORDINATOR : NextStep.CHOOSE;
    }

    /** Where mentees don't see everybody there is nobody to choose without a shortlist. */
    private boolean hasWhomToChoose(Phase phase, PersonId mentee) {
        return phase.rules().menteesBrowse()
                || phase.rules().shortlist()
                        && shortlists
                                .openTo(phase.id(), mentee, UniversityTime.today(clock))
                                .isPresent();
    }

    /**
     * Takes back whatever is on the mentee's list.
     *
     * @param but one that stays, or null
     */
    void withdrawAll(PhaseId phase, PersonId mentee, Request but, PersonId by) {
        for (Request request : requests.live(phase, mentee)) {
            if (!request.equals(but)) {
                withdraw(request, by);
            }
        }
    }

    void withdraw(Request request, PersonId by) {
        boolean told = request.state() == RequestState.OPEN;
        request.withdraw(clock.instant());
        forget(request);
        if (told) {
            happened.fire(
                    new RequestWithdrawn(by, request.id(), request.mentee(), request.mentor()));
        }
    }

    /** What the two wrote to each other goes with the key that a partnership would have had. */
    void forget(Request request) {
        vault.destroy(KeyName.ofPartnership(request.pair()));
    }

    /**
     * The mentor can't be asked any more. Whoever only had them on the list hears nothing; whoever
     * had asked them is told kindly, and the next on the list is asked at once.
     */
    void moveOn(Request request, PersonId by) {
        boolean asked = request.state() == RequestState.OPEN;
        request.withdraw(clock.instant());
        forget(request);
        if (asked) {
            requests.keep();
            NextStep next = goOn(request.phase(), request.mentee(), by);
            happened.fire(
                    new RequestMovedOn(
                            by,
                            request.id(),
                            request.phase(),
                            request.mentee(),
                            request.mentor(),
                            next));
        }
    }
}
