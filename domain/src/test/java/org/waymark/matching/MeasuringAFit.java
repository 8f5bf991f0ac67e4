package org.waymark.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.scheme.PhaseRules;
import org.waymark.scheme.Template;

class MeasuringAFit {
    private static final PhaseRules RULES = Template.ONE_STEP_BEYOND.rules();

    @Test
    void comesToWhatTheReasonsCount() {
        Random random = new Random(7);
        Measure measure = new Measure(RULES);
        for (int i = 0; i < 2_000; i++) {
            Traits mentee = someone(random);
            Traits mentor = someone(random);
            boolean subject = random.nextBoolean();

            assertThat(measure.fit(measure.marks(mentee), subject, measure.marks(mentor)))
                    .as("%s with %s", mentee, mentor)
                    .isEqualTo(
                            Reasons.of(mentee, subject, mentor, RULES, (kind, answer) -> answer)
                                    .fit());
        }
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
