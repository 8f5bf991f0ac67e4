package org.waymark.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.scheme.PhaseRules;
import org.waymark.scheme.Template;

class WhyTheyFit {
    private static final PhaseRules RULES = Template.ONE_STEP_BEYOND.rules();

    private final Traits mentee =
            new Traits(
                    3,
                    "health",
                    Set.of("leading", "projects", "digital"),
                    Set.of("health"),
                    Set.of("city", "online"),
                    Set.of("tuesday-afternoon", "thursday-lunch"));

    @Test
    void saysHowManyOfTheGoalsTheyShare() {
        assertThat(reason("goals", mentor(4, "leading", "projects")))
                .isEqualTo(Reason.speaksFor("goals-some", 2, 3, List.of("leading", "projects")));
        assertThat(reason("goals", mentor(4, "leading", "projects", "digital")).key())
                .isEqualTo("goals-all");
        assertThat(reason("goals", mentor(4, "leading")).toWeigh()).isTrue();
        assertThat(reason("goals", mentor(4, "promotion")).key()).isEqualTo("goals-none");
    }

    @Test
    void weighsAGradeThatIsFarAboveOrBelow() {
        assertThat(reason("grade", mentor(3))).isEqualTo(Reason.speaksFor("grade-same", 0));
        assertThat(reason("grade", mentor(5))).isEqualTo(Reason.speaksFor("grade-above", 2));
        assertThat(reason("grade", mentor(6))).isEqualTo(Reason.toWeigh("grade-far-above", 3, 2));
        assertThat(reason("grade", mentor(2))).isEqualTo(Reason.toWeigh("grade-below", 1));
    }

    @Test
    void namesPlacesAndTimesInCommon() {
        assertThat(reason("site", mentor(4))).isEqualTo(Reason.speaksFor("site", List.of("city")));
        assertThat(reason("time", mentor(4)))
                .isEqualTo(Reason.speaksFor("time", List.of("thursday-lunch")));
    }

    @Test
    void weighsThatTheyWouldMeetOnlineOrHaveNoTimeInCommon() {
        Traits elsewhere =
                new Traits(
                        4,
                        "arts",
                        Set.of(),
                        Set.of(),
                        Set.of("coast", "online"),
                        Set.of("monday-morning"));

        assertThat(all(elsewhere, false)).extracting(Reason::key).contains("online", "no-time");
    }

    @Test
    void asksForTheSubjectOnlyWhereItIsNeeded() {
        assertThat(all(mentor(4), false)).extracting(Reason::key).doesNotContain("no-subject");
        assertThat(all(mentor(4), true)).extracting(Reason::key).contains("no-subject");
    }

    @Test
    void beginsWithWhatSpeaksForItAndThatNobodyIsInTheLine() {
        List<Reason> reasons = all(mentor(6, "leading"), false);

        assertThat(reasons.get(0).key()).isEqualTo("outside-line");
        assertThat(reasons).extracting(Reason::toWeigh).isSorted();
    }

    @Test
    void putsWhoSharesMoreFirst() {
        List<Reasons> found =
                Stream.of(mentor(9), mentor(4, "leading"), mentor(4, "leading", "projects"))
                        .map(mentor -> Reasons.of(mentee, false, mentor, RULES, (k, a) -> a))
                        .sorted(Reasons.BEST_FIRST)
                        .toList();

        assertThat(found)
                .extracting(
                        reasons ->
                                reasons.all().stream()
                                        .filter(reason -> reason.key().startsWith("goals"))
                                        .findFirst()
                                        .orElseThrow()
                                        .values()
                                        .get(0))
                .containsExactly(2, 1, 3);
    }

    private Traits mentor(int grade, String... topics) {
        return new Traits(
                grade,
                "arts",
                Set.of(topics),
                Set.of("arts"),
                Set.of("city", "coast"),
                Set.of("thursday-lunch", "friday-lunch"));
    }

    private Reason reason(String prefix, Traits mentor) {
        return all(mentor, false).stream()
                .filter(reason -> reason.key().startsWith(prefix))
                .findFirst()
                .orElseThrow();
    }

    private List<Reason> all(Traits mentor, boolean subjectNeeded) {
        return Reasons.of(mentee, subjectNeeded, mentor, RULES, (kind, answer) -> answer).all();
    }
}
