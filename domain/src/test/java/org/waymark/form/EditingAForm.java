package org.waymark.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.shared.NotFound;

class EditingAForm {
    private final FormEdit edit =
            new FormEdit(
                    FormText.read(
                            """
                            # Before
                            goals*|long|Goals|Two or three.
                            where|choice+|Where||quiet place; online
                            # After
                            thanks|text|Thanks
                            """),
                    Set.of("goals", "where"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agreement",
                "mentor-profile",
                "mentee-profile",
                "meeting-log",
                "development-plan",
                "observation",
                "progress-report",
                "review",
                "wind-down",
                "no-fault-exit"
            })
    void losesNothingOfAFormThatIsWrittenAndReadAgain(String key) throws Exception {
        try (var in = FormText.class.getResourceAsStream("/templates/shared/" + key + ".form")) {
            List<Section> read = FormText.read(new String(in.readAllBytes(), "UTF-8"));

            assertThat(FormText.read(FormText.write(read))).isEqualTo(read);
        }
    }

    @Test
    void keepsAnAtSignAmongTheWords() {
        FormEdit added = edit.with(text("Write to a@b", "@ is fine"), 0, null);

        Question kept = read(added).question("q-write-to-a-b");
        assertThat(kept.label()).isEqualTo("Write to a@b");
        assertThat(kept.help()).isEqualTo("@ is fine");
        assertThat(kept.filledBy()).isEmpty();
    }

    @Test
    void addsAQuestionAtTheEndOfASectionOrInANewOne() {
        assertThat(keys(edit.with(text("More?", ""), 0, null)))
                .containsExactly("goals", "where", "q-more", "thanks");
        FormEdit longer = edit.with(text("More?", ""), -1, "Later");
        assertThat(longer.sections())
                .extracting(Section::title)
                .containsExactly("Before", "After", "Later");
        assertThatThrownBy(() -> edit.with(text("More?", ""), -1, " "))
                .hasMessage("form.rule.section-missing");
    }

    @Test
    void givesTwoQuestionsOfTheSameWordsDifferentKeys() {
        assertThat(keys(edit.with(text("More?", ""), 0, null).with(text("More!", ""), 0, null)))
                .contains("q-more", "q-more-2");
    }

    @Test
    void movesFromTheEndOfASectionIntoTheNext() {
        FormEdit moved = edit.moved("where", false);
        assertThat(keys(moved)).containsExactly("goals", "where", "thanks");
        assertThat(moved.sections().get(1).questions()).hasSize(2);
        assertThat(keys(edit.moved("where", true))).containsExactly("where", "goals", "thanks");
        assertThat(keys(edit.moved("goals", true))).containsExactly("goals", "where", "thanks");
        assertThat(edit.moved("thanks", true).sections()).hasSize(1);
    }

    @Test
    void changesOnlyTheWordsOfAQuestionThatRulesRead() {
        FormEdit changed =
                edit.asking(
                        "where",
                        new QuestionWritten(Kind.TEXT, "Where will you meet?", "", "pub", true));

        Question where = read(changed).question("where");
        assertThat(where.label()).isEqualTo("Where will you meet?");
        assertThat(where.kind()).isEqualTo(Kind.CHOICES);
        assertThat(where.required()).isFalse();
        assertThat(where.options())
                .extracting(Option::label)
                .containsExactly("quiet place", "online");
        assertThatThrownBy(() -> edit.without("goals")).hasMessage("form.rule.read-by-rules");
    }

    @Test
    void removesWhatNoRuleReadsAndASectionWithItsLastQuestion() {
        assertThat(edit.without("thanks").sections())
                .extracting(Section::title)
                .containsExactly("Before");
        assertThatThrownBy(() -> edit.without("nothing")).isInstanceOf(NotFound.class);
    }

    @Test
    void namesTheFieldOfWhatCantBeAsked() {
        refuses(new QuestionWritten(null, "A", "", "", false), "form.rule.kind-missing", "kind");
        refuses(text(" ", ""), "form.rule.label-missing", "label");
        refuses(text("A|B", ""), "form.rule.sign", "label");
        refuses(text("A", "x".repeat(501)), "form.rule.words-too-long", "help");
        refuses(choice("one"), "form.rule.options-few", "options");
        refuses(choice("one\nOne!"), "form.rule.option-twice", "options");
        refuses(choice("one\ntwo; three"), "form.rule.sign", "options");
    }

    @Test
    void renamesASection() {
        assertThat(edit.titled(1, "The end").sections())
                .extracting(Section::title)
                .containsExactly("Before", "The end");
        assertThatThrownBy(() -> edit.titled(2, "None")).isInstanceOf(NotFound.class);
    }

    private void refuses(QuestionWritten written, String key, String field) {
        assertThatThrownBy(() -> edit.with(written, 0, null))
                .hasMessage(key)
                .extracting("field")
                .isEqualTo(field);
    }

    private FormEdit read(FormEdit changed) {
        return new FormEdit(FormText.read(changed.text()), edit.kept());
    }

    private static List<String> keys(FormEdit changed) {
        return changed.questions().map(Question::key).toList();
    }

    private static QuestionWritten text(String label, String help) {
        return new QuestionWritten(Kind.TEXT, label, help, "", false);
    }

    private static QuestionWritten choice(String options) {
        return new QuestionWritten(Kind.CHOICE, "A", "", options, false);
    }
}
