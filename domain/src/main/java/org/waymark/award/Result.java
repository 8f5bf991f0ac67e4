package org.waymark.award;

import org.waymark.shared.RuleBroken;

/** What became of a submission. */
public enum Result {
    PASS("pass"),
    REFERRED("referred"),
    NOT_PASSED("not-passed-after-resubmission");

    private final String answer;

    Result(String answer) {
        this.answer = answer;
    }

    static Result answered(String text) {
        for (Result one : values()) {
            if (one.answer.equals(text)) {
                return one;
            }
        }
        throw new RuleBroken("award.rule.overall").at(AwardForms.OVERALL);
    }
}
