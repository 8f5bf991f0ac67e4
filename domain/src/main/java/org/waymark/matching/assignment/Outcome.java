package org.waymark.matching.assignment;

import java.util.OptionalInt;

/**
 * What a policy leads to.
 *
 * @param worstFit the fit of the pair that fits worst; empty when nobody is matched
 * @param blockingPairs how many mentees and mentors would both rather have each other
 */
public record Outcome(
        Policy policy,
        Assignment assignment,
        int matched,
        long totalFit,
        OptionalInt worstFit,
        int blockingPairs) {}
