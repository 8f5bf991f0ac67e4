package org.waymark.matching;

import java.util.List;
import java.util.OptionalInt;
import org.waymark.matching.assignment.Policy;
import org.waymark.people.PersonCard;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Weights;

/**
 * Suggested matches for everybody who asks for help, by one policy and beside the others. A draft:
 * nobody is told, and nothing is kept until a coordinator offers these matches.
 *
 * @param weights by which it is worked out
 * @param inUse the weights that the phase goes by
 * @param changes what the weights that are tried change beside those in use
 * @param mentees how many ask for help
 * @param places how many places are free
 * @param pairs the first of them, in order of name
 * @param found how many pairs there are in all
 * @param asksForAReason whether one of the pairs breaks a soft rule
 */
public record Proposal(
        PhaseId phase,
        String phaseName,
        Policy policy,
        List<Result> results,
        Weights weights,
        Weights inUse,
        List<Change> changes,
        int mentees,
        int places,
        List<Pair> pairs,
        int found,
        List<Unmatched> unmatched,
        boolean asksForAReason) {
    public Proposal {
        results = List.copyOf(results);
        changes = List.copyOf(changes);
        pairs = List.copyOf(pairs);
        unmatched = List.copyOf(unmatched);
    }

    /** Whether other weights are tried than those in use. */
    public boolean tries() {
        return !weights.equals(inUse);
    }

    /**
     * A mentee who would get somebody else by the weights that are tried.
     *
     * @param before by the weights in use, or null for nobody
     * @param after by those that are tried, or null for nobody
     */
    public record Change(PersonCard mentee, PersonCard before, PersonCard after) {}

    /**
     * What a policy would come to.
     *
     * @param worstFit empty when nobody is matched
     * @param blockingPairs how many mentees and mentors would both rather have each other
     */
    public record Result(
            Policy policy, int matched, long totalFit, OptionalInt worstFit, int blockingPairs) {}

    /**
     * @param locked whether coordinators have locked it
     */
    public record Pair(PersonCard mentee, PersonCard mentor, List<Reason> reasons, boolean locked) {
        /** What a page sends for it. */
        public String key() {
            return mentee.id().value() + ":" + mentor.id().value();
        }

        public boolean asksForAReason() {
            return reasons.stream().anyMatch(Reason::asksForAReason);
        }
    }

    /**
     * Somebody who stays without a mentor.
     *
     * @param why as a sentence: {@code matching.unmatched.<why>}
     * @param count of how many mentors it speaks
     */
    public record Unmatched(PersonCard mentee, String why, int count) {}
}
