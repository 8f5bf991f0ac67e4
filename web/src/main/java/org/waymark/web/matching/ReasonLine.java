package org.waymark.web.matching;

import java.util.List;
import org.waymark.matching.Reason;
import org.waymark.web.text.Texts;

/** A reason as a sentence, for {@code w:reasons}. */
public record ReasonLine(String text, boolean weigh) {
    /**
     * @param to whom they are said: "reason" to the mentee, "asked" to the mentor
     */
    static List<ReasonLine> of(List<Reason> reasons, String to, Texts texts) {
        return reasons.stream()
                .map(
                        reason ->
                                new ReasonLine(
                                        texts.of(
                                                "matching." + to + "." + reason.key(),
                                                reason.values().toArray()),
                                        reason.toWeigh()))
                .toList();
    }
}
