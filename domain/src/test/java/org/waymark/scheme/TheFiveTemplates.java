package org.waymark.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormVersion;
import org.waymark.form.Question;

class TheFiveTemplates {
    private static final Template[] COLUMNS = {
        Template.ONE_STEP_BEYOND,
        Template.MENTOR_NETWORK,
        Template.LEARNING_SUPPORT,
        Template.MENTORING_AWARD,
        Template.PROGRAMME_SUPPORT
    };

    /** A gap is a question without an answer. */
    private static final String SETTINGS =
            """
            setting            | OSB                         | NET         | LS                          | AWD      | PRG
            places             | 4                           | 3           | 2                           | 2        | 3
            grade-gap          | 2                           |             |                             |          |
            same-department    | yes                         | yes         | yes                         | yes      | yes
            routes             | shortlist assisted          | self-select | assisted                    | assisted | self-select assisted
            approve-mentors    | yes                         | no          | yes                         | yes      | yes
            training           | required                    | encouraged  | required                    | required | required
            reply              | 10                          | 10          | 5                           | 10       | 10
            choices            | 3                           | 3           | 3                           | 3        | 3
            shortlist-pool     | yes                         | yes         | yes                         | yes      | yes
            shortlist-most     | 3                           | 3           | 3                           | 3        | 3
            shortlist-days     | 10                          | 10          | 10                          | 10       | 10
            duration           | 12                          | 9           |                             | 12       |
            duration-weeks     |                             |             | 24                          |          |
            cycles             |                             |             |                             | 2        |
            rhythm             | 4                           | 4           | 1                           | 3        | 2
            later-rhythm       |                             |             | 2                           |          |
            later-from         |                             |             | 13                          |          |
            first-meeting      | 10                          | 15          | 5                           | 15       | 5
            first-month        | 2                           |             | 4                           |          | 4
            first-month-new    |                             |             | 8                           |          |
            minutes            | 60                          | 60          | 50                          | 60       | 60
            plan               | on                          | optional    | on                          | on       | on
            observations       | on                          | off         | both-ways                   | on       | on
            observations-a-cycle |                           |             |                             | 1        |
            reports            | days-14-and-28-then-monthly | off         | days-14-and-28-then-monthly | off      | off
            objection          | 2                           | 2           | 2                           | 2        | 2
            release            | 12                          | 0           | 20                          | 12       | 10
            halfway            | yes                         | yes         | no                          | no       | no
            review-weeks       |                             |             | 6, 12, 20                   |          |
            review-every       |                             |             |                             |          | 8
            review-before-end  | 4                           | 0           |                             |          |
            wind-down          | 28                          | 14          | 21                          | 28       | 14
            erasure            | 12                          | 6           | 12                          | 12       | 12
            questionnaires     | mentee-before mentee-after mentee-months-later mentor-after | mentee-after mentee-months-later mentor-after | mentee-before mentee-after mentee-months-later mentor-after | mentee-before mentee-after | mentee-before mentee-after mentee-months-later mentor-after
            questionnaire-months | 6                         | 6           | 6                           | 6        | 6
            """;

    @Test
    void goByTheSettingsOfTheirTable() {
        for (Template template : Template.values()) {
            Answers rules = RulesForm.answers(template.rules());
            column(template)
                    .forEach(
                            (setting, value) ->
                                    assertThat(String.join(" ", rules.all(setting)))
                                            .as(template + ": " + setting)
                                            .isEqualTo(value));
        }
    }

    @Test
    void nameEverySettingInTheTable() {
        assertThat(column(Template.ONE_STEP_BEYOND).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        RulesForm.form().questions().map(Question::key).toList());
    }

    private static Map<String, String> column(Template template) {
        int at = Arrays.asList(COLUMNS).indexOf(template) + 1;
        Map<String, String> column = new HashMap<>();
        SETTINGS.lines()
                .skip(1)
                .map(line -> line.split("\\|", -1))
                .forEach(cells -> column.put(cells[0].strip(), cells[at].strip()));
        return column;
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void haveFormsThatCanBeRead(Template template) {
        for (String key : Template.FORMS) {
            assertThat(form(template, key).questions().toList())
                    .as(template + ": " + key)
                    .isNotEmpty()
                    .allSatisfy(
                            question -> {
                                assertThat(question.label()).isNotBlank();
                                assertThat(question.help()).doesNotContain("Prefilled");
                                assertThat(question.options()).doesNotHaveDuplicates();
                            })
                    .extracting(Question::key)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mentor-profile, statement skills sites places paused never-show",
        "mentee-profile, develop topics purpose subject-need sites never-show",
        "agreement, goals from until rhythm length venue review-dates conflicts conflicts-how"
                + " confidentiality exit-known name-in-report mentee-manager-copy"
                + " shared-line-report mentee-time",
        "meeting-log, discussed learned practice minutes-preparing minutes-meeting private",
        "development-plan, need how-know due state practice-effect",
        "observation, focus noticed suggestion own-view mark mark-note take-away"
                + " minutes-observing minutes-discussing",
        "progress-report, process impact needed mentee-line mentee-ask ack",
        "review, decision new-until next-review",
        "wind-down, where-next stay-in-touch mentor-next",
        "no-fault-exit, tell thanks again call",
        "impact, confident turn belong alone next practice organisation networks wellbeing stay"
                + " satisfied recommend words",
        "mentor-evaluation, effective prepared supported again words"
    })
    void askWhatTheRulesRead(String key, String questions) {
        for (Template template : Template.values()) {
            assertThat(keys(form(template, key)))
                    .as(template.title())
                    .contains(questions.split(" "));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ONE_STEP_BEYOND, agreement, recognise,",
        "ONE_STEP_BEYOND, mentee-profile, assisted,",
        "MENTOR_NETWORK, review, , goals-moved helps change want",
        "LEARNING_SUPPORT, agreement, release side-by-side,",
        "LEARNING_SUPPORT, mentee-profile, shifts,",
        "LEARNING_SUPPORT, observation, learners strategy,",
        "LEARNING_SUPPORT, review, aims,",
        "MENTORING_AWARD, agreement, evidence-use,",
        "PROGRAMME_SUPPORT, agreement, programme assessment-dates mentor-assesses second-marker,",
        "PROGRAMME_SUPPORT, mentee-profile, assisted,",
        "PROGRAMME_SUPPORT, development-plan, unit outcome assessment submit evidence,",
        "PROGRAMME_SUPPORT, meeting-log, study,"
    })
    void differFromTheSharedFormsInThis(Template template, String key, String more, String less) {
        List<String> theirs = keys(form(template, key));
        List<String> shared = keys(shared(key));

        assertThat(without(theirs, shared)).isEqualTo(words(more));
        assertThat(without(shared, theirs)).isEqualTo(words(less));
    }

    private static TreeSet<String> without(List<String> some, List<String> others) {
        var left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static TreeSet<String> words(String words) {
        return words == null
                ? new TreeSet<>()
                : Arrays.stream(words.split(" ")).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void nameTheSourceOfWordsThatAreDrawnFromIt() {
        for (Template template : Template.values()) {
            for (String key : List.of("agreement", "meeting-log", "observation")) {
                assertThat(form(template, key).source())
                        .contains("More than Courses: Mentoring", "2011");
            }
        }
        assertThat(Template.LEARNING_SUPPORT.toldBeforeJoining()).contains("More than Courses");
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void tellThatItIsVoluntaryAndWhatElseIsSo(Template template) {
        assertThat(template.toldBeforeJoining())
                .startsWith("Taking part is voluntary.")
                .contains("never used for capability, discipline or redundancy");
        boolean reported = template.rules().reports() != ReportRhythm.OFF;
        assertThat(template.toldBeforeJoining().contains("managers get short reports"))
                .isEqualTo(reported);
    }

    @Test
    void letTheAgreementsOfTheNetworkBeFilledInButForThePromises() {
        Answers at = form(Template.MENTOR_NETWORK, "agreement").prefilled();

        assertThat(at.has("goals")).isFalse();
        assertThat(at.text("venue")).isEqualTo("quiet-place");
        assertThat(at.text("conflicts")).isEqualTo("none-we-know-of");
        assertThat(at.has("confidentiality")).isFalse();
    }

    @Test
    void refuseAVariantThatFitsNoSharedForm() {
        assertThatThrownBy(() -> TemplateForm.varied("a|text|A", "after b\nc|text|C"))
                .hasMessageContaining("no row b");
        assertThatThrownBy(() -> TemplateForm.varied("a|text|A", "c|text|C"))
                .hasMessageContaining("after which row c");
    }

    @Test
    void putRowsWhereTheVariantSays() {
        String varied =
                TemplateForm.varied(
                        "a*|text|A\nb|text|B\n", "after a\nx|text|X\ny|text|Y\nb|text|Better");

        assertThat(varied).isEqualTo("a*|text|A\nx|text|X\ny|text|Y\nb|text|Better\n");
    }

    private static Form shared(String key) {
        return new FormVersion("shared", key, 1, Template.shared(key)).form();
    }

    private static List<String> keys(Form form) {
        return new ArrayList<>(form.questions().map(Question::key).toList());
    }

    private static Form form(Template template, String key) {
        return new FormVersion(template.key(), key, 1, template.form(key)).form();
    }
}
