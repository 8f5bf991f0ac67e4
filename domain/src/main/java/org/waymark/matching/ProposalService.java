package org.waymark.matching;

import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.waymark.access.CurrentPerson;
import org.waymark.enrolment.OwnCircle;
import org.waymark.matching.Proposal.Pair;
import org.waymark.matching.ProposalPool.Apart;
import org.waymark.matching.assignment.Assignment;
import org.waymark.matching.assignment.Outcome;
import org.waymark.matching.assignment.Policy;
import org.waymark.people.PersonId;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.scheme.Weights;
import org.waymark.shared.AgainAfterDeadlock;
import org.waymark.shared.RuleBroken;

/**
 * Suggests matches for everybody who asks for help: as many as the hard rules allow, then the best
 * fit. The draft is worked out anew each time, from what is true then; what is offered holds
 * places, so that the rest of a draft stays the best for those who remain.
 */
@Stateless
public class ProposalService {
    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject OwnCircle circle;
    @Inject ProposalPool pool;
    @Inject Arrangements arrangements;
    @Inject Drafting drafting;
    @Inject Offering offering;

    public ProposalService() {}

    /**
     * The draft by this policy. Whoever stands close to the coordinator is left to another.
     *
     * @param tried the weights to try, or null for those that the phase goes by
     */
    @RolesAllowed(COORDINATOR)
    public Proposal propose(PhaseId id, Policy policy, Weights tried) {
        Phase phase = phases.requireCoordinated(id, me.id());
        if (!phase.rules().assisted()) {
            throw new RuleBroken("matching.rule.phase-not-assisted");
        }
        Weights inUse = phase.weights();
        Weights chosen = tried == null ? inUse : tried;
        Function<Weights, ProposalCohort> cohorts = cohorts(phase);
        ProposalCohort people = cohorts.apply(chosen);
        List<Outcome> outcomes =
                Arrays.stream(Policy.values()).map(each -> each.of(people.cohort())).toList();
        Assignment best = outcomes.get(policy.ordinal()).assignment();
        Assignment before =
                chosen.equals(inUse) ? best : policy.of(cohorts.apply(inUse).cohort()).assignment();
        return drafting.draft(phase, policy, people, outcomes, before, chosen, inUse);
    }

    /** The people as they are now, measured by any weights. */
    private Function<Weights, ProposalCohort> cohorts(Phase phase) {
        Set<PersonId> close = circle.of(me.id());
        ProposalPool.People all = pool.people(phase.id());
        List<Seeker> mentees =
                all.mentees().stream().filter(one -> !close.contains(one.person())).toList();
        List<Candidate> mentors =
                all.mentors().stream().filter(one -> !close.contains(one.person())).toList();
        List<Apart> apart = pool.apart(phase.id());
        List<Arrangement> settled = arrangements.in(phase.id());
        return by -> new ProposalCohort(mentees, mentors, apart, settled, phase.rules(), by);
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
