package org.waymark.monitoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.waymark.form.Answers;
import org.waymark.form.Option;
import org.waymark.form.Question;

/**
 * One characteristic, counted exactly. Never leaves the memory of the count.
 *
 * <p>In each slicing those who are in none of its slices, and those of slices too small to be
 * shown, stand together as the rest.
 */
final class Tally {
    /** The category of those who left the question out. Never shown. */
    static final String UNANSWERED = "";

    private static final String REST = "";

    private final Question question;
    private final List<Slice> slices = new ArrayList<>();
    private final Map<Slice, Integer> everybody = new HashMap<>();
    private final Map<Figure, Integer> counted = new HashMap<>();
    private final Map<Slice, int[]> people = new HashMap<>();
    private final Map<Slice, int[]> answered = new HashMap<>();

    /**
     * @param answers of those who answered anything; the others are people all the same
     */
    Tally(Question question, Collection<CountedPerson> all, Map<CountedPerson, Answers> answers) {
        this(question, all, answers, Rounding::isEnough);
    }

    /**
     * @param isEnough whether so many answers make a slice large enough
     */
    Tally(
            Question question,
            Collection<CountedPerson> all,
            Map<CountedPerson, Answers> answers,
            IntPredicate isEnough) {
        this.question = question;
        for (CountedPerson person : all) {
            boolean said = said(answers.get(person)).size() > 0;
            for (Slice slice : person.slices()) {
                everybody.merge(slice, said ? 1 : 0, Integer::sum);
            }
        }
        everybody.keySet().stream()
                .filter(slice -> slice.by() == Slicing.ALL || isEnough.test(everybody.get(slice)))
                .sorted(Comparator.comparing(Slice::by).thenComparingInt(Slice::position))
                .forEach(slices::add);
        if (!slices.contains(Slice.ALL)) {
            slices.add(0, Slice.ALL);
        }
        all.forEach(person -> add(person, said(answers.get(person))));
        for (Slicing by : Slicing.values()) {
            Slice rest = rest(by);
            if (people.containsKey(rest)) {
                slices.add(rest);
            }
        }
    }

    private static Slice rest(Slicing by) {
        return new Slice(by, REST, Integer.MAX_VALUE);
    }

    private List<String> said(Answers answers) {
        return answers == null ? List.of() : answers.all(question.key());
    }

    private void add(CountedPerson person, List<String> said) {
        for (Slicing by : Slicing.values()) {
            Slice slice =
                    person.slices().stream()
                            .filter(one -> one.by() == by && slices.contains(one))
                            .findFirst()
                            .orElse(rest(by));
            for (int reached = 0; reached <= person.stage().ordinal(); reached++) {
                people.computeIfAbsent(slice, one -> new int[Stage.values().length])[reached]++;
                if (!said.isEmpty()) {
                    answered.computeIfAbsent(slice, one -> new int[Stage.values().length])[
                            reached]++;
                }
                Stage stage = Stage.values()[reached];
                if (said.isEmpty()) {
                    count(slice, UNANSWERED, stage);
                }
                said.forEach(category -> count(slice, category, stage));
            }
        }
    }

    private void count(Slice slice, String category, Stage stage) {
        counted.merge(new Figure(slice, category, stage, 0), 1, Integer::sum);
    }

    Question question() {
        return question;
    }

    /** All, and of each slicing those that are large enough and the rest. */
    List<Slice> slices() {
        return slices;
    }

    static boolean isRest(Slice slice) {
        return slice.position() == Integer.MAX_VALUE;
    }

    List<String> categories() {
        return question.options().stream().map(Option::value).toList();
    }

    int count(Slice slice, String category, Stage stage, int otherwise) {
        return counted.getOrDefault(new Figure(slice, category, stage, 0), otherwise);
    }

    /** How many there are, which many people know. */
    int people(Slice slice, Stage stage) {
        int[] of = people.get(slice);
        return of == null ? 0 : of[stage.ordinal()];
    }

    /** Whether enough of them answered this question for anything to be shown. */
    boolean isEnough(Slice slice, Stage stage) {
        int[] of = answered.get(slice);
        return of != null && Rounding.isEnough(of[stage.ordinal()]);
    }
}
