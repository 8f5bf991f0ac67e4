package org.waymark.plan;

import java.util.Arrays;
import java.util.Locale;

/** Where an objective stands. Letting one go is an answer like any other. */
public enum ObjectiveState {
    NOT_STARTED,
    UNDER_WAY,
    MET,
    CHANGED,
    LET_GO;

    /** The value of this state among the options of the form. */
    public String answer() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ObjectiveState answered(String answer) {
        return Arrays.stream(values())
                .filter(state -> state.answer().equals(answer))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(answer));
    }
}
