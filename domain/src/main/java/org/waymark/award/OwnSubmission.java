package org.waymark.award;

import java.util.List;

/**
 * What a candidate submitted, and what came of it.
 *
 * @param decision null while it is marked
 */
public record OwnSubmission(
        SubmissionLine line,
        AwardId award,
        String title,
        List<OutcomeToRead> outcomes,
        DecisionToRead decision) {
    public OwnSubmission {
        outcomes = List.copyOf(outcomes);
    }
}
