package org.waymark.review;

import java.util.Arrays;
import java.util.Locale;
import org.waymark.shared.RuleBroken;

/** What the two decide when they look back. The values of the form's options. */
public enum Decision {
    CONTINUE,
    CONTINUE_WITH_ANOTHER_MENTOR,
    WIND_DOWN,
    END;

    static Decision of(String option) {
        return Arrays.stream(values())
                .filter(one -> one.option().equals(option))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("review.rule.choose").at("decision"));
    }

    private String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
