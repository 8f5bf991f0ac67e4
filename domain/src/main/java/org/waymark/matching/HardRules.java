package org.waymark.matching;

import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.shared.RuleBroken;

/**
 * The rules that nobody overrides, whoever matches: not oneself; never in each other's reporting
 * line; both take part; neither has excluded the other; the mentor has a free place. Full, paused
 * and excluded read alike, so that nobody learns whose wish it was.
 *
 * @param inOneLine whether one stands in the other's reporting line
 * @param menteeTakesPart whether the mentee has joined and not left
 * @param mentorTakesPart whether the mentor has joined, was approved, and hasn't left
 * @param paused whether the mentor takes no new requests
 * @param excluded whether either has excluded the other
 */
public record HardRules(
        PersonId mentor,
        PersonId mentee,
        boolean inOneLine,
        boolean menteeTakesPart,
        boolean mentorTakesPart,
        boolean paused,
        boolean excluded,
        int placesLeft) {

    /** As the pool knows the two. */
    static HardRules of(PersonId mentee, PersonId mentor, Pool.Two two, Pool.Between between) {
        return new HardRules(
                mentor,
                mentee,
                between.inOneLine(),
                two.mentee().isPresent(),
                two.mentor().isPresent(),
                two.mentor().filter(one -> !one.takesRequests()).isPresent(),
                between.excluded(),
                two.mentor().map(Candidate::placesLeft).orElse(0));
    }

    /**
     * For a mentor who was asked before: they answer even while they take no new requests.
     *
     * @param left the places as they stand under the lock
     */
    HardRules whenAnswering(int left) {
        return new HardRules(
                mentor, mentee, inOneLine, menteeTakesPart, mentorTakesPart, false, excluded, left);
    }

    /** Why the two can't be matched; empty where they can. */
    public Optional<RuleBroken> broken() {
        if (mentor.equals(mentee)) {
            return refused("matching.rule.oneself");
        }
        if (inOneLine) {
            return refused("matching.rule.reporting-line");
        }
        if (!menteeTakesPart) {
            return refused("matching.rule.mentee-not-in-phase");
        }
        if (!mentorTakesPart || paused || excluded || placesLeft < 1) {
            return refused("matching.rule.not-available");
        }
        return Optional.empty();
    }

    /**
     * Every rule with its result, for a coordinator who asks why not: whether a preference stands
     * between the two, never whose.
     */
    public List<Check> checks() {
        return List.of(
                new Check("oneself", !mentor.equals(mentee)),
                new Check("reporting-line", !inOneLine),
                new Check("mentee-takes-part", menteeTakesPart),
                new Check("mentor-takes-part", mentorTakesPart),
                new Check("paused", !paused),
                new Check("preference", !excluded),
                new Check("place", placesLeft > 0));
    }

    /** One rule and whether it holds, as a sentence: {@code matching.hard.<rule>.<holds>}. */
    public record Check(String rule, boolean holds) {}

    /** Refuses the match where a rule is broken. */
    public void mustHold() {
        broken().ifPresent(
                        refusal -> {
                            throw refusal;
                        });
    }

    private static Optional<RuleBroken> refused(String key) {
        return Optional.of(new RuleBroken(key));
    }
}
