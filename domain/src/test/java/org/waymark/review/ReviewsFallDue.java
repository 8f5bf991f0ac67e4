package org.waymark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.partnership.HeldTime;
import org.waymark.scheme.PhaseRules;
import org.waymark.scheme.Template;

class ReviewsFallDue {
    private static final LocalDate FROM = LocalDate.of(2026, 9, 14);
    private static final LocalDate UNTIL = LocalDate.of(2027, 9, 13);
    private static final LocalDate HALFWAY = LocalDate.of(2027, 3, 15);
    private static final LocalDate BEFORE_THE_END = LocalDate.of(2027, 8, 16);

    private final PhaseRules rules = Template.ONE_STEP_BEYOND.rules();

    @Test
    void halfwayAndFourWeeksBeforeTheEnd() {
        assertThat(ReviewCalendar.dates(FROM, UNTIL, List.of(), rules, null, HeldTime.NONE))
                .containsExactly(HALFWAY, BEFORE_THE_END);
    }

    @Test
    void onTheAgreedDatesToo() {
        LocalDate agreed = LocalDate.of(2026, 12, 1);

        assertThat(ReviewCalendar.dates(FROM, UNTIL, List.of(agreed), rules, null, HeldTime.NONE))
                .containsExactly(agreed, HALFWAY, BEFORE_THE_END);
    }

    @Test
    void onceWhereAnAgreedDateLiesNearOneByRule() {
        LocalDate nearHalfway = HALFWAY.plusDays(10);

        assertThat(
                        ReviewCalendar.dates(
                                FROM, UNTIL, List.of(nearHalfway), rules, null, HeldTime.NONE))
                .containsExactly(nearHalfway, BEFORE_THE_END);
    }

    @Test
    void notOutsideOfTheAgreement() {
        assertThat(
                        ReviewCalendar.dates(
                                FROM,
                                UNTIL,
                                List.of(UNTIL.plusDays(30)),
                                rules,
                                null,
                                HeldTime.NONE))
                .containsExactly(HALFWAY, BEFORE_THE_END);
    }

    @Test
    void aWeekBeforeTheDayTheyAreOpened() {
        List<LocalDate> dates = List.of(HALFWAY, BEFORE_THE_END);

        assertThat(ReviewCalendar.toOpen(dates, HALFWAY.minusDays(8), null, null)).isEmpty();
        assertThat(ReviewCalendar.toOpen(dates, HALFWAY.minusDays(7), null, null))
                .contains(HALFWAY);
    }

    @Test
    void onceForEachDate() {
        List<LocalDate> dates = List.of(HALFWAY, BEFORE_THE_END);

        assertThat(ReviewCalendar.toOpen(dates, HALFWAY, HALFWAY, HALFWAY)).isEmpty();
        assertThat(ReviewCalendar.toOpen(dates, BEFORE_THE_END, HALFWAY, HALFWAY))
                .contains(BEFORE_THE_END);
    }

    @Test
    void notAgainSoonAfterOneThatWasAskedFor() {
        LocalDate asked = HALFWAY.minusDays(20);

        assertThat(ReviewCalendar.toOpen(List.of(HALFWAY), HALFWAY, asked, asked)).isEmpty();
        assertThat(
                        ReviewCalendar.toOpen(
                                List.of(HALFWAY),
                                HALFWAY,
                                asked.minusDays(20),
                                asked.minusDays(20)))
                .contains(HALFWAY);
    }

    @Test
    void forTheLatestOnlyAfterAServerSlept() {
        assertThat(ReviewCalendar.toOpen(List.of(HALFWAY, BEFORE_THE_END), UNTIL, null, null))
                .contains(BEFORE_THE_END);
    }

    @Test
    void inTheNamedWeeksOfLearningSupport() {
        assertThat(byRule(Template.LEARNING_SUPPORT, FROM.plusWeeks(24), null))
                .containsExactly(FROM.plusWeeks(6), FROM.plusWeeks(12), FROM.plusWeeks(20));
    }

    @Test
    void atTheEndOfEachCycleOfTheAward() {
        assertThat(byRule(Template.MENTORING_AWARD, UNTIL, null)).containsExactly(HALFWAY, UNTIL);
    }

    @Test
    void halfwayAndAtTheEndInTheNetwork() {
        assertThat(byRule(Template.MENTOR_NETWORK, UNTIL, null)).containsExactly(HALFWAY, UNTIL);
    }

    @Test
    void atMostEightWeeksApartOnAProgramme() {
        LocalDate unit = FROM.plusWeeks(5);

        assertThat(
                        ReviewCalendar.dates(
                                FROM,
                                FROM.plusWeeks(24),
                                List.of(unit),
                                Template.PROGRAMME_SUPPORT.rules(),
                                null,
                                HeldTime.NONE))
                .containsExactly(unit, FROM.plusWeeks(13), FROM.plusWeeks(21));
        assertThat(byRule(Template.PROGRAMME_SUPPORT, FROM.plusWeeks(24), FROM.plusWeeks(6)))
                .containsExactly(FROM.plusWeeks(14), FROM.plusWeeks(22));
    }

    private static List<LocalDate> byRule(Template template, LocalDate until, LocalDate decided) {
        return ReviewCalendar.dates(
                FROM, until, List.of(), template.rules(), decided, HeldTime.NONE);
    }

    /** Eight weeks count from the last review, less the four that the pair stood still. */
    @Test
    void atMostEightWeeksApartBesidesAHold() {
        var held = new HeldTime(List.of(new HeldTime.Stretch(FROM.plusWeeks(9), 28)));

        assertThat(
                        ReviewCalendar.dates(
                                FROM,
                                FROM.plusWeeks(28),
                                List.of(),
                                Template.PROGRAMME_SUPPORT.rules(),
                                FROM.plusWeeks(6),
                                held))
                .startsWith(FROM.plusWeeks(6 + 8 + 4));
    }

    /** Eight weeks in which nothing counted lie before the end, and on the way to half of it. */
    @Test
    void laterByTheDaysOfAHold() {
        var held = new HeldTime(List.of(new HeldTime.Stretch(FROM.plusWeeks(10), 56)));

        assertThat(ReviewCalendar.dates(FROM, UNTIL.plusDays(56), List.of(), rules, null, held))
                .containsExactly(HALFWAY.plusDays(56), BEFORE_THE_END.plusDays(56));
    }
}
