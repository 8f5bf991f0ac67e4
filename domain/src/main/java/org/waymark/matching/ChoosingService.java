package org.waymark.matching;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.partnership.SharedLine;
import org.waymark.people.Directory;
import org.waymark.people.PersonId;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.Vault;

/** A mentee's list of mentors: choose, put in order, ask, take back. */
@Stateless
public class ChoosingService {
    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Pool pool;
    @Inject Requests requests;
    @Inject AskingInTurn inTurn;
    @Inject Shortlists shortlists;
    @Inject Directory directory;
    @Inject SharedLine sharedLine;
    @Inject Vault vault;
    @Inject Clock clock;

    public ChoosingService() {}

    /** The caller's list, to check before asking. */
    @RolesAllowed(STAFF)
    public Choices choices(PhaseId phaseId) {
        Phase phase = phases.require(phaseId);
        if (!phase.rules().menteesAsk()) {
            throw new NotFound();
        }
        pool.seeker(phaseId, me.id()).orElseThrow(NotFound::new);
        List<Request> live = requests.live(phaseId, me.id());
        Set<PersonId> mentors = new HashSet<>();
        Map<RequestId, String> notes = new HashMap<>();
        for (Request request : live) {
            mentors.add(request.mentor());
            RequestParty party = requests.partyOf(request, me.id());
            notes.put(request.id(), request.note().map(n -> vault.open(party, n)).orElse(""));
        }
        return Choices.of(
                phase.rules(),
                live,
                directory.cards(mentors),
                notes,
                sharedLine.mentorsWhoShare(me.id(), mentors));
    }

    /** Puts a mentor at the end of the list. Choosing the same one again changes nothing. */
    @RolesAllowed(STAFF)
    public void choose(PhaseId phaseId, PersonId mentor) {
        Phase phase = phases.require(phaseId);
        mustTakeRequests(phase);
        requests.lockList(phaseId, me.id());
        List<Request> live = requests.live(phaseId, me.id());
        if (live.stream().anyMatch(one -> one.mentor().equals(mentor))) {
            return;
        }
        if (live.size() >= phase.rules().choicesInList()) {
            throw new RuleBroken("matching.rule.list-full", phase.rules().choicesInList());
        }
        if (pool.seeker(phaseId, me.id()).filter(Seeker::hasMentor).isPresent()) {
            throw new RuleBroken("matching.rule.has-mentor");
        }
        mustBeShown(phase, mentor);
        inTurn.rules(phaseId, me.id(), mentor).mustHold();
        int last = live.stream().mapToInt(Request::order).max().orElse(0);
        requests.add(Request.listed(phaseId, me.id(), mentor, last + 1, clock.instant()));
    }

    /** Where mentees don't see everybody they choose from what was suggested to them. */
    private void mustBeShown(Phase phase, PersonId mentor) {
        boolean shown =
                phase.rules().menteesBrowse()
                        || shortlists
                                .openTo(phase.id(), me.id(), UniversityTime.today(clock))
                                .filter(list -> list.names(mentor))
                                .isPresent();
        if (!shown) {
            throw new RuleBroken("matching.rule.not-suggested");
        }
    }

    private static void mustTakeRequests(Phase phase) {
        if (!phase.state().takesRequests()) {
            throw new RuleBroken("matching.rule.phase-takes-none", phase.name());
        }
        if (!phase.rules().menteesAsk()) {
            throw new RuleBroken("matching.rule.coordinator-matches", phase.name());
        }
    }

    /** Takes a mentor off the list, or takes back what was asked; nobody else is asked for that. */
    @RolesAllowed(STAFF)
    public void takeBack(RequestId id) {
        Request request = mineUnderLock(id);
        if (request.state().isLive()) {
            inTurn.withdraw(request, me.id());
        }
    }

    /** Changes places with the one before. */
    @RolesAllowed(STAFF)
    public void moveUp(RequestId id) {
        Request request = mineUnderLock(id);
        List<Request> listed =
                requests.live(request.phase(), me.id()).stream()
                        .filter(one -> one.state() == RequestState.LISTED)
                        .toList();
        int position = listed.indexOf(request);
        if (position > 0) {
            request.changePlacesWith(listed.get(position - 1));
        }
    }

    /**
     * Keeps the words to each mentor, and asks the first who can be asked.
     *
     * @param notes words to the mentors who weren't asked yet; none is fine
     */
    @RolesAllowed(STAFF)
    public RequestId ask(PhaseId phaseId, Map<RequestId, String> notes) {
        Phase phase = phases.require(phaseId);
        mustTakeRequests(phase);
        requests.lockList(phaseId, me.id());
        for (Request request : requests.live(phaseId, me.id())) {
            if (request.state() == RequestState.OPEN) {
                throw new RuleBroken("matching.rule.one-at-a-time");
            }
            String words = Words.checked(notes.getOrDefault(request.id(), ""));
            request.write(
                    words.isEmpty() ? null : vault.seal(requests.partyOf(request, me.id()), words));
        }
        return inTurn.askFirst(phase, me.id(), me.id())
                .map(Request::id)
                .orElseThrow(() -> new RuleBroken("matching.rule.nobody-to-ask"));
    }

    private Request mineUnderLock(RequestId id) {
        RequestParty party = requests.ofParty(id, me.id());
        party.mustBeMentee();
        requests.lockList(party.request().phase(), me.id());
        return requests.afresh(party.request());
    }
}
