package org.waymark.award;

import java.util.List;

/** What was decided, as the candidate is told. */
public record DecisionToRead(Result result, List<OfOutcome> outcomes, List<String> overall) {
    public DecisionToRead {
        outcomes = List.copyOf(outcomes);
        overall = List.copyOf(overall);
    }

    public record OfOutcome(String key, boolean met, List<String> feedback) {
        public OfOutcome {
            feedback = List.copyOf(feedback);
        }
    }
}
