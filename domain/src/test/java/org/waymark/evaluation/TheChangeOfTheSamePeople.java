package org.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormId;
import org.waymark.form.FormVersion;
import org.waymark.scheme.Template;
import org.waymark.scheme.Wave;

/** Against figures that others published, and against a calculation with nothing of ours in it. */
class TheChangeOfTheSamePeople {
    private static final Form FORM =
            new Form(
                    FormId.next(),
                    "impact",
                    1,
                    FormVersion.read(Template.ONE_STEP_BEYOND.form("impact")));

    /**
     * Additional hours of sleep of ten patients by two drugs: “Student” (W. S. Gosset), The
     * probable error of a mean, Biometrika 6 (1908), p. 20. The results are those of R's manual
     * page {@code sleep}: t = -4.0621, df = 9, p = 0.002833, interval -2.4598858 to -0.7001142.
     */
    @Test
    void isThatOfStudentsSleepers() {
        double[] first = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
        double[] second = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

        PairedTest test = PairedTest.of(first, second);

        assertThat(test.n()).isEqualTo(10);
        assertThat(test.before()).isEqualTo(0.75, within(1e-9));
        assertThat(test.after()).isEqualTo(2.33, within(1e-9));
        assertThat(test.difference()).isEqualTo(1.58, within(1e-9));
        assertThat(test.low()).isEqualTo(0.7001142, within(1e-6));
        assertThat(test.high()).isEqualTo(2.4598858, within(1e-6));
        assertThat(test.t()).isEqualTo(0.002833, within(1e-6));
    }

    /**
     * Depression of nine patients before and after: Hollander and Wolfe, Nonparametric Statistical
     * Methods (1973), p. 29, after Salsburg (1970). R's manual page {@code wilcox.test} has V = 40
     * and, to one side, p = 0.01953; to both it is twice that.
     */
    @Test
    void isThatOfHollanderAndWolfesPatients() {
        double[] before = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
        double[] after = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};

        PairedTest test = PairedTest.of(before, after);

        assertThat(test.byRanks()).isEqualTo(10.0 / 256, within(1e-9));
        assertThat(test.difference()).isNegative();
    }

    /** By the textbook: d ± t · s / √n, with the printed 2.262 for nine degrees of freedom. */
    @Test
    void isWhatOneCalculatesByHand() {
        double[] before = {3, 2, 4, 3, 1, 2, 5, 3, 2, 4};
        double[] after = {4, 4, 4, 3, 3, 3, 5, 4, 1, 5};
        double mean = 0.7;
        double sum = 0;
        for (int i = 0; i < before.length; i++) {
            sum += Math.pow(after[i] - before[i] - mean, 2);
        }
        double half = 2.262 * Math.sqrt(sum / 9) / Math.sqrt(10);

        PairedTest test = PairedTest.of(before, after);

        assertThat(test.difference()).isEqualTo(mean, within(1e-9));
        assertThat(test.low()).isEqualTo(mean - half, within(1e-3));
        assertThat(test.high()).isEqualTo(mean + half, within(1e-3));
    }

    @Test
    void saysNoChanceWhereNobodyChanged() {
        double[] same = {3, 3, 4, 4, 5, 5, 1, 1};

        PairedTest test = PairedTest.of(same, same);

        assertThat(test.difference()).isZero();
        assertThat(test.low()).isZero();
        assertThat(test.t()).isNull();
        assertThat(test.byRanks()).isNull();
    }

    @Test
    void isTurnedRoundWhereLessIsBetter() {
        List<Counted> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(said(i, Wave.BEFORE, Answers.NONE.with("alone", "5")));
            all.add(said(i, Wave.AFTER, Answers.NONE.with("alone", i < 4 ? "1" : "2")));
        }

        PairedChange alone = change("alone", all);

        assertThat(alone.reversed()).isTrue();
        assertThat(alone.test().before()).isEqualTo(1, within(1e-9));
        assertThat(alone.test().after()).isEqualTo(4.5, within(1e-9));
        assertThat(alone.test().difference()).isEqualTo(3.5, within(1e-9));
    }

    @Test
    void countsNobodyWhoAnsweredOnceOrSaysThatItDoesNotApply() {
        List<Counted> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(said(i, Wave.BEFORE, Answers.NONE.with("turn", "2").with("belong", "na")));
            all.add(said(i, Wave.AFTER, Answers.NONE.with("turn", "4").with("belong", "3")));
        }
        all.add(said(8, Wave.BEFORE, Answers.NONE.with("turn", "5")));
        all.add(said(9, Wave.AFTER, Answers.NONE.with("turn", "1")));

        assertThat(change("turn", all).test().n()).isEqualTo(8);
        assertThat(change("turn", all).test().difference()).isEqualTo(2, within(1e-9));
        assertThat(change("belong", all).isShown()).isFalse();
    }

    @Test
    void isNotShownOfSevenPeople() {
        List<Counted> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            all.add(said(i, Wave.BEFORE, Answers.NONE.with("turn", "2")));
            all.add(said(i, Wave.AFTER, Answers.NONE.with("turn", "4")));
        }

        assertThat(PairedChange.between(Wave.BEFORE, Wave.AFTER, FORM, all))
                .hasSize(11)
                .noneMatch(PairedChange::isShown);
    }

    @Test
    void ofAllTenTogetherIsTheMeanOfWhatOneAnswered() {
        List<Counted> all = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            all.add(said(i, Wave.BEFORE, ten("2", "4")));
            all.add(said(i, Wave.AFTER, ten("4", "2")));
        }

        PairedChange scale = change(PairedChange.SCALE, all);

        assertThat(scale.test().n()).isEqualTo(23);
        assertThat(scale.test().before()).isEqualTo(2, within(1e-9));
        assertThat(scale.test().after()).isEqualTo(4, within(1e-9));
    }

    private static Answers ten(String each, String alone) {
        Answers answers = Answers.NONE;
        for (String key :
                Arrays.asList(
                        "confident turn belong next practice organisation networks wellbeing stay"
                                .split(" "))) {
            answers = answers.with(key, each);
        }
        return answers.with("alone", alone);
    }

    private static PairedChange change(String question, List<Counted> all) {
        return PairedChange.between(Wave.BEFORE, Wave.AFTER, FORM, all).stream()
                .filter(one -> one.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private static Counted said(int person, Wave wave, Answers answers) {
        return new Counted("r" + person + wave, "p" + person, wave, 1, answers, false);
    }
}
