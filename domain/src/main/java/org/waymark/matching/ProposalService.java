package org.waymark.matching;

import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.enrolment.OwnCircle;
import org.waymark.enrolment.ProfileForm;
import org.waymark.form.Form;
import org.waymark.form.FormId;
import org.waymark.form.FormShelf;
import org.waymark.matching.Proposal.Pair;
import org.waymark.matching.Proposal.Result;
import org.waymark.matching.Proposal.Unmatched;
import org.waymark.matching.ProposalPool.Why;
import org.waymark.matching.assignment.Assignment;
import org.waymark.matching.assignment.Outcome;
import org.waymark.matching.assignment.Policy;
import org.waymark.people.Directory;
import org.waymark.people.Organisation;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.shared.AgainAfterDeadlock;
import org.waymark.shared.RuleBroken;

/**
 * Suggests matches for everybody who asks for help: as many as the hard rules allow, then the best
 * fit. The draft is worked out anew each time, from what is true then; what is offered holds
 * places, so that the rest of a draft stays the best for those who remain.
 */
@Stateless
public class ProposalService {
    /** So many pairs stand on a page and are offered at once; the next follow. */
    static final int PAGE = 100;

    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject OwnCircle circle;
    @Inject ProposalPool pool;
    @Inject Arrangements arrangements;
    @Inject Directory directory;
    @Inject Organisation organisation;
    @Inject FormShelf forms;
    @Inject Offering offering;

    public ProposalService() {}

    /** The draft by this policy. Whoever stands close to the coordinator is left to another. */
    @RolesAllowed(COORDINATOR)
    public Proposal propose(PhaseId id, Policy policy) {
        Phase phase = phases.requireCoordinated(id, me.id());
        if (!phase.rules().assisted()) {
            throw new RuleBroken("matching.rule.phase-not-assisted");
        }
        Set<PersonId> close = circle.of(me.id());
        ProposalPool.People all = pool.people(id);
        ProposalCohort people =
                new ProposalCohort(
                        all.mentees().stream().filter(m -> !close.contains(m.person())).toList(),
                        all.mentors().stream().filter(m -> !close.contains(m.person())).toList(),
                        pool.apart(id),
                        arrangements.in(id),
                        phase.rules());
        List<Result> results = new ArrayList<>();
        Assignment chosen = null;
        for (Policy each : Policy.values()) {
            Outcome outcome = each.of(people.cohort());
            results.add(
                    new Result(
                            each,
                            outcome.matched(),
                            outcome.totalFit(),
                            outcome.worstFit(),
                            outcome.blockingPairs()));
            if (each == policy) {
                chosen = outcome.assignment();
            }
        }
        return draft(phase, policy, people, results, chosen);
    }

    private Proposal draft(
            Phase phase,
            Policy policy,
            ProposalCohort people,
            List<Result> results,
            Assignment chosen) {
        List<Integer> matched = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < chosen.mentees(); i++) {
            (chosen.isMatched(i) ? matched : left).add(i);
        }
        List<Integer> shown = matched.subList(0, Math.min(PAGE, matched.size()));
        List<Integer> told = left.subList(0, Math.min(PAGE, left.size()));
        Set<PersonId> named = new HashSet<>();
        shown.forEach(i -> named.add(people.mentee(i).person()));
        shown.forEach(i -> named.add(people.mentorOf(chosen, i).person()));
        told.forEach(i -> named.add(people.mentee(i).person()));
        Map<PersonId, PersonCard> cards = directory.cards(named);
        Map<FormId, Form> known = new HashMap<>();
        List<Pair> pairs =
                shown.stream().map(i -> pair(phase, people, chosen, i, cards, known)).toList();
        return new Proposal(
                phase.id(),
                phase.name(),
                policy,
                results,
                chosen.mentees(),
                people.places(),
                pairs,
                matched.size(),
                told.stream().map(i -> unmatched(people, people.mentee(i), cards)).toList(),
                pairs.stream().anyMatch(Pair::asksForAReason));
    }

    private Pair pair(
            Phase phase,
            ProposalCohort people,
            Assignment chosen,
            int number,
            Map<PersonId, PersonCard> cards,
            Map<FormId, Form> known) {
        Seeker mentee = people.mentee(number);
        Candidate mentor = people.mentorOf(chosen, number);
        PersonCard own = cards.get(mentee.person());
        Form form =
                known.computeIfAbsent(
                        mentee.form(),
                        id -> ProfileForm.of(forms.form(id), organisation, phase.rules()));
        List<Reason> reasons =
                Reasons.of(
                                mentee.traits(),
                                mentee.subjectNeeded(),
                                mentor.traits(),
                                phase.rules(),
                                new FormLabels(form, subjects(mentee, own)))
                        .all()
                        .stream()
                        .filter(reason -> !reason.key().equals("outside-line"))
                        .toList();
        return new Pair(own, cards.get(mentor.person()), reasons, people.isLocked(mentee.person()));
    }

    /** A mentee's subject is the unit and the department they work in, so their card names it. */
    private static Map<String, String> subjects(Seeker mentee, PersonCard card) {
        Map<String, String> names = new HashMap<>();
        for (String subject : mentee.traits().subjects()) {
            boolean department = subject.equals(mentee.traits().department());
            names.put(subject, department ? card.department() : card.unit());
        }
        return names;
    }

    private static Unmatched unmatched(
            ProposalCohort people, Seeker mentee, Map<PersonId, PersonCard> cards) {
        Map<Why, Integer> not = people.whyNot(mentee.person());
        int kept = not.values().stream().mapToInt(Integer::intValue).sum();
        String why;
        int count = people.mentors();
        if (people.notLocked().contains(mentee.person())) {
            why = "lock";
        } else if (count == 0) {
            why = "no-place";
        } else if (kept < count) {
            why = "full";
            count -= kept;
        } else {
            why = not.getOrDefault(Why.REPORTING_LINE, 0) == count ? "line" : "rules";
        }
        return new Unmatched(cards.get(mentee.person()), why, count);
    }

    /**
     * Offers these matches, each on its own: what has changed since the draft stays out.
     *
     * @param keys the pairs as {@link Pair#key()}; what isn't in the draft any more is left out
     * @param although why, for the pairs that break a soft rule
     * @return how many were offered
     */
    @RolesAllowed(COORDINATOR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int release(Proposal draft, Set<String> keys, String although) {
        List<Pair> chosen =
                draft.pairs().stream().filter(pair -> keys.contains(pair.key())).toList();
        if (chosen.isEmpty()) {
            throw new RuleBroken("matching.rule.no-pair-chosen");
        }
        boolean explained = although != null && !although.isBlank();
        if (!explained && chosen.stream().anyMatch(Pair::asksForAReason)) {
            throw new RuleBroken("matching.rule.although").at("although");
        }
        int offered = 0;
        for (Pair pair : chosen) {
            if (offer(draft.phase(), pair, although)) {
                offered++;
            }
        }
        return offered;
    }

    private boolean offer(PhaseId phase, Pair pair, String although) {
        try {
            AgainAfterDeadlock.does(
                    () -> offering.offer(phase, pair.mentee().id(), pair.mentor().id(), although));
            return true;
        } catch (RuleBroken changed) {
            return false;
        }
    }
}
