package org.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormId;
import org.waymark.form.FormVersion;
import org.waymark.scheme.Template;
import org.waymark.scheme.Wave;

/**
 * Somebody keeps the results of every week and subtracts each from each. People come by chance, in
 * lots of any size, and leave out questions by chance.
 */
class SubtractingResults {
    private static final Form FORM =
            new Form(
                    FormId.next(),
                    "impact",
                    1,
                    FormVersion.read(Template.ONE_STEP_BEYOND.form("impact")));
    private static final int WEEKS = 40;

    private final long seed = Long.getLong("waymark.seed", System.nanoTime() % 1_000_000);
    private final Random random = new Random(seed);
    private final List<Counted> all = new ArrayList<>();

    @Test
    void neverLeavesFewerThanEightPeople() {
        System.out.println("seed " + seed);
        Map<String, Set<Set<String>>> behind = new HashMap<>();
        Map<String, Set<Integer>> numbers = new HashMap<>();
        for (int week = 1; week <= WEEKS; week++) {
            aWeekPasses(week);
            for (Wave second : List.of(Wave.AFTER, Wave.LATER)) {
                for (PairedChange one : PairedChange.between(Wave.BEFORE, second, FORM, all)) {
                    if (one.isShown()) {
                        numbers.computeIfAbsent(second + one.question(), any -> new HashSet<>())
                                .add(one.test().n());
                    }
                }
            }
            for (String key : List.of("turn", "alone", "satisfied")) {
                List<Counted> shown =
                        Steps.shown(
                                Counted.of(Wave.AFTER, all).stream()
                                        .filter(one -> one.number(key).isPresent())
                                        .toList(),
                                Counted::batch);
                var people = new HashSet<String>();
                shown.forEach(one -> people.add(one.pseudonym()));
                behind.computeIfAbsent(key, any -> new HashSet<>()).add(people);
            }
        }

        assertThat(numbers).isNotEmpty();
        numbers.forEach(
                (what, counts) -> {
                    List<Integer> sorted = counts.stream().sorted().toList();
                    assertThat(sorted.get(0)).as(what + ", seed " + seed).isGreaterThan(7);
                    for (int i = 1; i < sorted.size(); i++) {
                        assertThat(sorted.get(i) - sorted.get(i - 1))
                                .as(what + ", seed " + seed)
                                .isGreaterThan(7);
                    }
                });
        behind.forEach(
                (what, sets) -> {
                    assertThat(sets).as(what).hasSizeGreaterThan(2);
                    for (Set<String> some : sets) {
                        for (Set<String> others : sets) {
                            var left = new HashSet<>(some);
                            left.removeAll(others);
                            assertThat(left.size())
                                    .as(what + ", seed " + seed)
                                    .matches(size -> size == 0 || size > 7);
                        }
                    }
                });
    }

    /** The means before of those who answered after, and of those who answered months later. */
    @Test
    void ofTwoWavesIsOfEqualOrOfVeryDifferentPeople() {
        for (int missing : List.of(0, 1, 7, 8, 12)) {
            all.clear();
            for (int i = 0; i < 30; i++) {
                say(i, Wave.BEFORE, 1);
                say(i, Wave.AFTER, 2);
                if (i >= missing) {
                    say(i, Wave.LATER, 3);
                }
            }

            PairedChange turn =
                    PairedChange.between(Wave.BEFORE, Wave.LATER, FORM, all).stream()
                            .filter(one -> one.question().equals("turn"))
                            .findFirst()
                            .orElseThrow();

            assertThat(turn.test().n()).isEqualTo(30 - missing);
            assertThat(turn.meansShown())
                    .as(missing + " missing")
                    .isEqualTo(missing == 0 || missing >= 8);
        }
    }

    /** What is counted this week is counted together: who comes, and who came weeks before. */
    private void aWeekPasses(int week) {
        int come = random.nextInt(6);
        for (int i = 0; i < come; i++) {
            perhapsSay(week * 10 + i, Wave.BEFORE, week);
        }
        for (int i = 0; i < 10; i++) {
            perhapsSay((week - 3) * 10 + i, Wave.AFTER, week);
            perhapsSay((week - 6) * 10 + i, Wave.LATER, week);
        }
    }

    private void perhapsSay(int person, Wave wave, int week) {
        boolean known =
                wave == Wave.BEFORE
                        || all.stream().anyMatch(one -> one.pseudonym().equals("p" + person));
        if (known && random.nextInt(5) > 0) {
            say(person, wave, week);
        }
    }

    private void say(int person, Wave wave, int batch) {
        Answers answers = Answers.NONE;
        for (String key : List.of("confident", "turn", "alone", "satisfied")) {
            if (key.equals("turn") || random.nextInt(4) > 0) {
                answers = answers.with(key, String.valueOf(1 + random.nextInt(5)));
            }
        }
        all.add(new Counted(person + wave.name(), "p" + person, wave, batch, answers, false));
    }
}
