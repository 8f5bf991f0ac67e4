package org.waymark.matching;

import static org.waymark.access.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.matching.assignment.Assignment;
import org.waymark.matching.assignment.Policy;
import org.waymark.people.Organisation;
import org.waymark.scheme.Invitations;
import org.waymark.scheme.Part;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseRules;
import org.waymark.scheme.PhaseState;
import org.waymark.scheme.Phases;
import org.waymark.scheme.SetupTask;
import org.waymark.scheme.Weights;
import org.waymark.shared.RuleBroken;

/**
 * Tries a draft out before it is published: what would happen with today's people, and for whom it
 * wouldn't work, and why (PRODUCT §4).
 */
@Stateless
public class SimulationService {
    /** So many departments and reasons are told apart; what is rarer is added up. */
    static final int MOST_LINES = 20;

    /** Reasons are counted here and not read, so that what they name needs no words. */
    private static final Labels NO_WORDS = (kind, answer) -> answer;

    @Inject Phases phases;
    @Inject SimulationPool pool;
    @Inject Simulations simulations;
    @Inject Invitations invitations;
    @Inject Organisation organisation;
    @Inject Clock clock;

    public SimulationService() {}

    public SimulationService(
            Phases phases,
            SimulationPool pool,
            Simulations simulations,
            Invitations invitations,
            Organisation organisation,
            Clock clock) {
        this.phases = phases;
        this.pool = pool;
        this.simulations = simulations;
        this.invitations = invitations;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** What came of it the last time; nothing where nobody has run it. */
    @RolesAllowed(ADMINISTRATOR)
    public Optional<Simulation> last(PhaseId id) {
        return simulations.of(phases.require(id).id());
    }

    /** The phase as it can be tried out, with what came of it the last time. */
    @RolesAllowed(ADMINISTRATOR)
    public SimulationToSee see(PhaseId id) {
        Phase phase = phases.require(id);
        Map<Part, Integer> invited = invitations.counts(id);
        return new SimulationToSee(
                id,
                phase.name(),
                phase.state() == PhaseState.DRAFT,
                phase.rules().placesPerMentor(),
                invited.getOrDefault(Part.MENTOR, 0),
                invited.getOrDefault(Part.MENTEE, 0),
                invitations.interested(id),
                simulations.of(id));
    }

    /** Works it out with the people and rules of now, and keeps the counts. */
    @RolesAllowed(ADMINISTRATOR)
    public void run(PhaseId id) {
        Phase phase = phases.require(id);
        if (phase.state() != PhaseState.DRAFT) {
            throw new RuleBroken("matching.rule.simulates-drafts");
        }
        SimulationPool.People people = pool.people(id);
        if (people.mentees().isEmpty() || people.mentors().isEmpty()) {
            throw new RuleBroken("matching.rule.nobody-to-simulate");
        }
        simulations.keep(simulated(phase, people, pool.apart(id)));
        phase.wentThrough(SetupTask.SIMULATE);
    }

    private Simulation simulated(
            Phase phase, SimulationPool.People people, List<ProposalPool.Apart> apart) {
        ProposalCohort cohort =
                new ProposalCohort(
                        people.mentees(),
                        people.mentors(),
                        apart,
                        List.of(),
                        phase.rules(),
                        Weights.NORMAL);
        Assignment best = Policy.BEST_TOTAL.of(cohort.cohort()).assignment();
        int matched = 0;
        int toExplain = 0;
        List<Seeker> left = new ArrayList<>();
        for (int i = 0; i < best.mentees(); i++) {
            Seeker mentee = cohort.mentee(i);
            if (best.isMatched(i)) {
                matched++;
                toExplain += asksForAReason(mentee, cohort.mentorOf(best, i), phase.rules());
            } else {
                left.add(mentee);
            }
        }
        return new Simulation(
                phase.id(),
                clock.instant(),
                people.mentees().size(),
                people.mentors().size(),
                cohort.places(),
                matched,
                toExplain,
                people.unknown(),
                lines(left, cohort));
    }

    private static int asksForAReason(Seeker mentee, Candidate mentor, PhaseRules rules) {
        return Reasons.of(mentee, mentor.traits(), rules, NO_WORDS).all().stream()
                        .anyMatch(Reason::asksForAReason)
                ? 1
                : 0;
    }

    private List<Simulation.Left> lines(List<Seeker> left, ProposalCohort cohort) {
        if (left.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = organisation.unitNames();
        Map<List<String>, Count> counts = new LinkedHashMap<>();
        for (Seeker mentee : left) {
            ProposalCohort.Left why = cohort.left(mentee.person());
            String department = names.getOrDefault(mentee.traits().department(), "");
            counts.merge(List.of(department, why.why()), new Count(1, why.mentors()), Count::and);
        }
        List<Map.Entry<List<String>, Count>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort(
                Comparator.comparing((Map.Entry<List<String>, Count> one) -> -one.getValue().people)
                        .thenComparing(one -> one.getKey().get(0)));
        Map<List<String>, Count> told = new LinkedHashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            List<String> key = sorted.get(i).getKey();
            told.merge(
                    i < MOST_LINES ? key : List.of("", key.get(1)),
                    sorted.get(i).getValue(),
                    Count::and);
        }
        return told.entrySet().stream()
                .map(
                        one ->
                                new Simulation.Left(
                                        one.getKey().get(0),
                                        one.getKey().get(1),
                                        one.getValue().people,
                                        one.getValue().mentors))
                .toList();
    }

    private record Count(int people, int mentors) {
        Count and(Count other) {
            return new Count(people + other.people, Math.max(mentors, other.mentors));
        }
    }
}
