package org.waymark.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.RulesBroken;

class CheckingAnswers {
    private final Form form =
            ReadingAForm.form(
                    """
                    goals*|long|Goals
                    from*|date|From
                    venue|choice+|Where||quiet place; online
                    minutes|number|Minutes
                    action*|text|Action|Repeats.
                    """);

    private final Answers complete = Answers.NONE.with("goals", "Grow").with("from", "2026-03-29");

    @Test
    void acceptsWhatIsComplete() {
        assertThatCode(() -> form.check(complete.with("venue", "online", "quiet-place")))
                .doesNotThrowAnyException();
    }

    @Test
    void namesEveryWrongAnswerAtItsQuestion() {
        assertThat(
                        broken(
                                Answers.NONE
                                        .with("from", "29/3/2026")
                                        .with("venue", "in a pub")
                                        .with("minutes", "-5")))
                .extracting(RuleBroken::field, RuleBroken::key)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("goals", "form.rule.required"),
                        org.assertj.core.api.Assertions.tuple("from", "form.rule.date"),
                        org.assertj.core.api.Assertions.tuple("venue", "form.rule.choice"),
                        org.assertj.core.api.Assertions.tuple("minutes", "form.rule.number"));
    }

    @Test
    void refusesATextThatIsTooLongWithoutCuttingIt() {
        String tooLong = "x".repeat(Form.MOST_CHARACTERS + 1);

        assertThat(broken(complete.with("goals", tooLong)))
                .extracting(RuleBroken::key)
                .containsExactly("form.rule.too-long");
    }

    @Test
    void refusesAnAnswerToNoQuestion() {
        assertThat(broken(complete.with("salary", "lots")))
                .extracting(RuleBroken::key)
                .containsExactly("form.rule.unknown-question");
    }

    @Test
    void letsADraftHaveGaps() {
        assertThatCode(() -> form.checkDraft(Answers.NONE.with("goals", "Grow")))
                .doesNotThrowAnyException();
    }

    @Test
    void comeBackFromTheirTextAsTheyWere() {
        Answers answers = complete.with("venue", "online", "quiet-place").with("goals", "“Ünï”\n2");

        assertThat(Answers.fromJson(answers.toJson())).isEqualTo(answers);
    }

    @Test
    void printNothingOfThemselves() {
        assertThat(complete.toString()).isEqualTo("2 answers");
    }

    private List<RuleBroken> broken(Answers answers) {
        return catchThrowableOfType(RulesBroken.class, () -> form.check(answers)).all();
    }
}
