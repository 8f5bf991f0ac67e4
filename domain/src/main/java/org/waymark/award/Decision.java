package org.waymark.award;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.form.Answers;
import org.waymark.shared.RuleBroken;

/** What the answers of one or two markers come to. */
final class Decision {
    static final String MET = "met";
    static final String REFER = "not-yet-refer";

    private Decision() {}

    /** Whether two decisions of one outcome aren't the same clear one. */
    static boolean differs(List<String> decisions) {
        return !decisions.stream().allMatch(MET::equals)
                && !decisions.stream().allMatch(REFER::equals);
    }

    /**
     * Refuses to be finished with a gap, or with an overall decision that the others contradict.
     */
    static void check(Answers answers, List<String> outcomes, Submission submission) {
        Set<String> decisions = new HashSet<>();
        for (String outcome : outcomes) {
            String decision = answers.text(AwardForms.DECISION + "-" + outcome);
            if (decision.isEmpty() || !answers.has(AwardForms.FEEDBACK + "-" + outcome)) {
                throw new RuleBroken("award.rule.undecided");
            }
            decisions.add(decision);
        }
        Result overall = Result.answered(answers.text(AwardForms.OVERALL));
        boolean allMet = decisions.equals(Set.of(MET));
        if (allMet != (overall == Result.PASS)) {
            throw new RuleBroken("award.rule.overall-contradicts").at(AwardForms.OVERALL);
        }
        if (overall == Result.REFERRED && submission.isAgain()
                || overall == Result.NOT_PASSED && !submission.isAgain()) {
            throw new RuleBroken("award.rule.overall-round").at(AwardForms.OVERALL);
        }
    }

    static Result of(Collection<Boolean> met, Submission submission) {
        if (met.stream().allMatch(Boolean::booleanValue)) {
            return Result.PASS;
        }
        return submission.isAgain() ? Result.NOT_PASSED : Result.REFERRED;
    }
}
