package org.waymark.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.scheme.PhaseRules;
import org.waymark.scheme.SoftRule;
import org.waymark.scheme.Template;
import org.waymark.scheme.Weight;
import org.waymark.scheme.Weights;

/** With drawn people, seed 7. */
class FindingPairsByIndex {
    private static final PhaseRules RULES = Template.ONE_STEP_BEYOND.rules();
    private static final Weights WEIGHTS =
            new Weights(Map.of(SoftRule.GOALS, Weight.DOUBLE, SoftRule.TIME, Weight.NOTHING));

    private final Random random = new Random(7);
    private final List<Traits> mentors = Stream.generate(() -> someone(random)).limit(200).toList();
    private final Map<Integer, Integer> found = new HashMap<>();

    @Test
    void comesToWhatTheReasonsCount() {
        MentorIndex index = new MentorIndex(mentors, RULES, Weights.NORMAL);
        for (int i = 0; i < 100; i++) {
            Traits mentee = someone(random);
            boolean subject = random.nextBoolean();
            find(index, mentee, subject, new BitSet());
            assertThat(found).hasSize(mentors.size());
            found.forEach(
                    (mentor, fit) ->
                            assertThat(fit)
                                    .as("%s with %s", mentee, mentors.get(mentor))
                                    .isEqualTo(reasons(mentee, subject, mentors.get(mentor))));
        }
    }

    @Test
    void leavesOutWhomARuleKeepsApart() {
        BitSet apart = new BitSet();
        random.ints(50, 0, mentors.size()).forEach(apart::set);
        find(new MentorIndex(mentors, RULES, WEIGHTS), someone(random), true, apart);
        assertThat(found).hasSize(mentors.size() - apart.cardinality());
        assertThat(found.keySet()).noneMatch(apart::get);
    }

    @Test
    void countsByTheWeights() {
        Traits mentee = new Traits(3, "", Set.of("a", "b"), Set.of(), Set.of(), Set.of("monday"));
        Traits one = new Traits(0, "", Set.of("a"), Set.of(), Set.of(), Set.of("monday"));
        find(new MentorIndex(List.of(one), RULES, WEIGHTS), mentee, false, new BitSet());
        assertThat(found).containsExactly(Map.entry(0, Reasons.ALL_GOALS));
    }

    private void find(MentorIndex index, Traits mentee, boolean subject, BitSet apart) {
        found.clear();
        index.pairsOf(
                mentee,
                subject,
                apart,
                (mentor, fit) -> assertThat(found.put(mentor, fit)).as("twice").isNull());
    }

    private static int reasons(Traits mentee, boolean subject, Traits mentor) {
        return Reasons.of(mentee, subject, mentor, RULES, (kind, answer) -> answer).fit();
    }

    private static Traits someone(Random random) {
        return new Traits(
                random.nextInt(8),
                List.of("", "physics", "arts").get(random.nextInt(3)),
                some(random, "topic", 90),
                some(random, "subject", 5),
                some(random, random.nextBoolean() ? Traits.ONLINE : "site", 4),
                some(random, "monday-", 6));
    }

    private static Set<String> some(Random random, String name, int of) {
        Set<String> some = new HashSet<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            int number = random.nextInt(of);
            some.add(number == 0 ? name : name + number);
        }
        return some;
    }
}
