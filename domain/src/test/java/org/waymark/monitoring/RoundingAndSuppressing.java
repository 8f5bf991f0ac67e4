package org.waymark.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.form.Answers;
import org.waymark.form.Question;
import org.waymark.people.PersonId;

/** Cases worked by hand. */
class RoundingAndSuppressing {
    private final List<CountedPerson> people = new ArrayList<>();
    private final Map<CountedPerson, Answers> answers = new HashMap<>();

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 0",
        "2, 0",
        "3, 5",
        "4, 5",
        "5, 5",
        "6, 5",
        "7, 5",
        "8, 10",
        "12, 10",
        "13, 15",
        "22, 20",
        "23, 25",
        "4997, 4995",
        "4998, 5000"
    })
    void roundsPeopleToTheNearestFive(int people, int rounded) {
        assertThat(Rounding.rounded(people)).isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({"10, 20,", "0, 20,", "10, 25, 40", "5, 30, 17", "30, 25, 100", ", 25,", "10,,"})
    void tellsNoPercentageOfFewerThanTwentyTwoAndAHalf(
            Integer part, Integer whole, Integer percentage) {
        assertThat(Rounding.percentage(part, whole)).isEqualTo(percentage);
    }

    /** 40 women and 31 men joined, of whom 28 and 29 were matched, and 26 and 3 completed. */
    @Test
    void showsWhatIsLargeEnough() {
        add("female", 12, Stage.ENROLLED, "7");
        add("female", 2, Stage.MATCHED, "7");
        add("female", 26, Stage.COMPLETED, "7");
        add("male", 2, Stage.ENROLLED, "7");
        add("male", 26, Stage.MATCHED, "7");
        add("male", 3, Stage.COMPLETED, "7");
        add(null, 9, Stage.ENROLLED, "7");
        add(null, 9, Stage.MATCHED, "7");
        add(null, 9, Stage.COMPLETED, "7");

        assertThat(shown("sex", Slicing.ALL))
                .extracting(Figure::category, Figure::stage, Figure::people)
                .containsExactlyInAnyOrder(
                        tuple("female", Stage.ENROLLED, 40),
                        tuple("female", Stage.MATCHED, 30),
                        tuple("female", Stage.COMPLETED, 25),
                        tuple("male", Stage.ENROLLED, 30),
                        tuple("male", Stage.MATCHED, 30),
                        tuple("male", Stage.COMPLETED, 5),
                        tuple("other", Stage.ENROLLED, 0),
                        tuple("other", Stage.MATCHED, 0),
                        tuple("other", Stage.COMPLETED, 0),
                        tuple("prefer-not-to-say", Stage.ENROLLED, 0),
                        tuple("prefer-not-to-say", Stage.MATCHED, 0),
                        tuple("prefer-not-to-say", Stage.COMPLETED, 0));
    }

    @Test
    void showsNothingOfTwentyTwoWhoAnswered() {
        add("female", 12, Stage.ENROLLED, "7");
        add("male", 10, Stage.ENROLLED, "7");
        add(null, 400, Stage.ENROLLED, "7");

        assertThat(shown("sex", Slicing.ALL)).isEmpty();
    }

    @Test
    void showsNoSliceAndNoStageOfTooFew() {
        add("female", 30, Stage.MATCHED, "7");
        add("male", 20, Stage.MATCHED, "7");
        add("female", 22, Stage.ENROLLED, "8");

        assertThat(shown("sex", Slicing.ALL))
                .extracting(Figure::stage)
                .contains(Stage.ENROLLED, Stage.MATCHED)
                .doesNotContain(Stage.COMPLETED);
        assertThat(shown("sex", Slicing.GRADE))
                .extracting(figure -> figure.slice().name())
                .containsOnly("7");
    }

    /**
     * Of 24, everybody answered: 8, 13 and 3 would be shown as 10, 15 and 5, which can't be fewer
     * than 8, 13 and 3; together these are 24 already, so each would be known exactly.
     */
    @Test
    void leavesOutWhatTheNumberOfEverybodyWouldGiveAway() {
        add("female", 8, Stage.ENROLLED, "7");
        add("male", 13, Stage.ENROLLED, "7");
        add("other", 3, Stage.ENROLLED, "7");

        assertThat(Protection.unprotected(tally("sex")))
                .filteredOn(figure -> figure.slice().by() == Slicing.ALL)
                .filteredOn(figure -> figure.stage() == Stage.ENROLLED && figure.people() > 0)
                .extracting(Figure::people)
                .containsExactlyInAnyOrder(10, 15, 5);
        assertThat(shown("sex", Slicing.ALL))
                .filteredOn(figure -> figure.people() > 0)
                .extracting(Figure::category)
                .hasSize(2)
                .contains("male");
    }

    /**
     * Four grades of 25 women each, of whom 7, 7, 2 and 2 use wheels: 5, 5, 0 and 0, but 18 or more
     * of all, which they only are if each is as many as it can be.
     */
    @Test
    void leavesOutWhatTheTotalWouldGiveAway() {
        for (int grade = 1; grade <= 4; grade++) {
            int some = grade <= 2 ? 7 : 2;
            addTo("disability", "physical-or-mobility", some, Stage.ENROLLED, "" + grade);
            addTo("disability", "none", 60 - some, Stage.ENROLLED, "" + grade);
        }

        assertThat(Protection.unprotected(tally("disability")))
                .filteredOn(figure -> figure.category().equals("physical-or-mobility"))
                .filteredOn(figure -> figure.stage() == Stage.ENROLLED)
                .filteredOn(figure -> !Tally.isRest(figure.slice()))
                .extracting(Figure::people)
                .containsExactlyInAnyOrder(20, 5, 5, 0, 0);
        assertThat(Protection.figures(tally("disability")))
                .filteredOn(figure -> figure.category().equals("physical-or-mobility"))
                .filteredOn(figure -> figure.stage() == Stage.ENROLLED)
                .hasSizeLessThan(5);
    }

    private void add(String sex, int number, Stage stage, String grade) {
        addTo("sex", sex, number, stage, grade);
    }

    private void addTo(String key, String value, int number, Stage stage, String grade) {
        for (int i = 0; i < number; i++) {
            var person =
                    new CountedPerson(
                            PersonId.next(),
                            List.of(
                                    Slice.ALL,
                                    new Slice(Slicing.GRADE, grade, Integer.parseInt(grade))),
                            stage);
            people.add(person);
            if (value != null) {
                answers.put(person, Answers.NONE.with(key, value));
            }
        }
    }

    private Tally tally(String key) {
        Question question = EqualityForm.form().question(key).orElseThrow();
        return new Tally(question, people, answers);
    }

    private List<Figure> shown(String key, Slicing by) {
        return Protection.figures(tally(key)).stream()
                .filter(figure -> figure.slice().by() == by)
                .toList();
    }
}
