package org.waymark.matching.assignment;

import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.OptionalLong;

/**
 * The oracle: the same question put to the solvers of OR-Tools. Locked pairs are taken out before
 * and added afterwards.
 *
 * @param nanos the processor time it took to solve, without handing over the pairs
 */
record OrTools(int matched, long fit, long nanos) {
    static {
        Loader.loadNativeLibraries();
    }

    /** As a flow from mentees to mentors: the greatest one, and the cheapest of these. */
    static OrTools flow(Example example) {
        int mentees = example.mentees();
        int mentors = example.places().length;
        int source = mentees + mentors;
        int sink = source + 1;
        int[] places = example.places().clone();
        int matched = 0;
        long fit = 0;
        MinCostFlow flow = new MinCostFlow();
        for (int mentee = 0; mentee < mentees; mentee++) {
            if (example.lockedTo()[mentee] == Cohort.NONE) {
                flow.addArcWithCapacityAndUnitCost(source, mentee, 1, 0);
            }
        }
        for (int pair = 0; pair < example.fit().length; pair++) {
            int mentee = example.mentee()[pair];
            int mentor = example.mentor()[pair];
            if (example.lockedTo()[mentee] == mentor) {
                matched++;
                fit += example.fit()[pair];
                places[mentor]--;
            } else if (example.lockedTo()[mentee] == Cohort.NONE && !example.excluded().get(pair)) {
                flow.addArcWithCapacityAndUnitCost(
                        mentee, mentees + mentor, 1, -example.fit()[pair]);
            }
        }
        for (int mentor = 0; mentor < mentors; mentor++) {
            flow.addArcWithCapacityAndUnitCost(mentees + mentor, sink, places[mentor], 0);
        }
        flow.setNodeSupply(source, mentees);
        flow.setNodeSupply(sink, -mentees);
        long begun = ThisThread.nanos();
        MinCostFlowBase.Status status = flow.solveMaxFlowWithMinCost();
        long nanos = ThisThread.nanos() - begun;
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("The oracle says " + status);
        }
        OrTools answer =
                new OrTools(
                        matched + (int) flow.getMaximumFlow(), fit - flow.getOptimalCost(), nanos);
        flow.delete();
        return answer;
    }

    /**
     * As an assignment of mentees to single places, for which OR-Tools has a solver of its own. It
     * answers only where each mentee gets a place and each place a mentee.
     */
    static OptionalLong nanosOfAssignment(Example example) {
        int mentors = example.places().length;
        int[] firstPlace = new int[mentors + 1];
        for (int mentor = 0; mentor < mentors; mentor++) {
            firstPlace[mentor + 1] = firstPlace[mentor] + example.places()[mentor];
        }
        if (firstPlace[mentors] != example.mentees()) {
            return OptionalLong.empty();
        }
        LinearSumAssignment assignment = new LinearSumAssignment();
        for (int pair = 0; pair < example.fit().length; pair++) {
            int mentor = example.mentor()[pair];
            for (int place = firstPlace[mentor]; place < firstPlace[mentor + 1]; place++) {
                assignment.addArcWithCost(example.mentee()[pair], place, -example.fit()[pair]);
            }
        }
        long begun = ThisThread.nanos();
        LinearSumAssignment.Status status = assignment.solve();
        long nanos = ThisThread.nanos() - begun;
        assignment.delete();
        return status == LinearSumAssignment.Status.OPTIMAL
                ? OptionalLong.of(nanos)
                : OptionalLong.empty();
    }
}
