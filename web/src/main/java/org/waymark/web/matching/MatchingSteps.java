package org.waymark.web.matching;

import java.util.List;
import org.waymark.web.tag.Step;
import org.waymark.web.text.Texts;

/** The steps to a partnership, at the head of the mentee's pages. */
final class MatchingSteps {
    static final int CHOOSE = 0;
    static final int ASK = 1;

    private MatchingSteps() {}

    static List<Step> at(int current, Texts texts) {
        return Step.list(
                List.of(
                        texts.get("matching.step.choose"),
                        texts.get("matching.step.ask"),
                        texts.get("matching.step.agreement"),
                        texts.get("matching.step.start")),
                current);
    }
}
