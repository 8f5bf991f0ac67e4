package org.waymark.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.form.Form;
import org.waymark.form.Kind;
import org.waymark.form.Question;
import org.waymark.scheme.Wave;

/**
 * How the same people answered a question in two waves.
 *
 * @param question its key, or {@link #SCALE} for all ten together
 * @param label as the form says it, or empty for the scale
 * @param reversed whether less of it is better; its figures are turned round, so that more is
 *     better everywhere
 * @param test null where too few people answered both times
 * @param meansShown whether the two means can stand beside those of another wave
 * @param shares how many in a hundred said one to five before and after; empty for few people
 */
public record PairedChange(
        String question,
        String label,
        boolean reversed,
        PairedTest test,
        boolean meansShown,
        List<Share> shares) {
    /** All ten together: the mean of what one answered. */
    public static final String SCALE = "scale";

    private static final List<String> TEN =
            List.of(
                    "confident",
                    "turn",
                    "belong",
                    "alone",
                    "next",
                    "practice",
                    "organisation",
                    "networks",
                    "wellbeing",
                    "stay");

    /** “I often face problems at work alone” is better the less it is so. */
    private static final Set<String> REVERSED = Set.of("alone");

    private static final int MOST = 5;
    private static final int ENOUGH_OF_TEN = 8;

    public record Share(int value, int before, int after) {}

    /** The same person twice. */
    private record Twice(Counted before, Counted after) {
        int batch() {
            return Math.max(before.batch(), after.batch());
        }

        String pseudonym() {
            return before.pseudonym();
        }
    }

    public boolean isShown() {
        return test != null;
    }

    /** Each question that both waves ask on a scale, then all ten together. */
    static List<PairedChange> between(Wave first, Wave second, Form form, List<Counted> all) {
        List<Twice> twice = twice(first, second, all);
        List<Twice> usual = twice(Wave.BEFORE, Wave.AFTER, all);
        var changes = new ArrayList<PairedChange>();
        for (Question question : asked(form)) {
            String key = question.key();
            List<Twice> shown = answering(twice, one -> value(one, key));
            boolean means =
                    second == Wave.AFTER
                            || Steps.canStandSideBySide(
                                    people(shown),
                                    people(answering(usual, one -> value(one, key))));
            changes.add(
                    change(
                            key,
                            question.label(),
                            shown,
                            one -> value(one, key),
                            means,
                            Steps.FEWEST));
        }
        List<Twice> shown = answering(twice, PairedChange::scale);
        // From 23 people on, the rounding of means hides what one who left out a question said.
        changes.add(
                change(
                        SCALE,
                        "",
                        shown,
                        PairedChange::scale,
                        second == Wave.AFTER,
                        Steps.FEWEST_FOR_SHARES));
        return changes;
    }

    private static List<Question> asked(Form form) {
        return form.questions()
                .filter(one -> one.kind() == Kind.SCALE && one.filledBy().isEmpty())
                .toList();
    }

    private static List<Twice> twice(Wave first, Wave second, List<Counted> all) {
        Map<String, Counted> before =
                Counted.of(first, all).stream()
                        .collect(Collectors.toMap(Counted::pseudonym, one -> one));
        return Counted.of(second, all).stream()
                .filter(one -> before.containsKey(one.pseudonym()))
                .map(one -> new Twice(before.get(one.pseudonym()), one))
                .toList();
    }

    private static List<Twice> answering(
            List<Twice> all, Function<Counted, OptionalDouble> answer) {
        return Steps.shown(
                all.stream()
                        .filter(one -> answer.apply(one.before()).isPresent())
                        .filter(one -> answer.apply(one.after()).isPresent())
                        .toList(),
                Twice::batch);
    }

    private static Set<String> people(List<Twice> all) {
        return all.stream().map(Twice::pseudonym).collect(Collectors.toSet());
    }

    private static PairedChange change(
            String key,
            String label,
            List<Twice> shown,
            Function<Counted, OptionalDouble> answer,
            boolean means,
            int fewest) {
        boolean reversed = REVERSED.contains(key);
        if (shown.size() < fewest) {
            return new PairedChange(key, label, reversed, null, false, List.of());
        }
        double[] before = numbers(shown.stream().map(Twice::before).toList(), answer);
        double[] after = numbers(shown.stream().map(Twice::after).toList(), answer);
        List<Share> shares =
                key.equals(SCALE) || !means || shown.size() < Steps.FEWEST_FOR_SHARES
                        ? List.of()
                        : shares(before, after);
        return new PairedChange(key, label, reversed, PairedTest.of(before, after), means, shares);
    }

    private static double[] numbers(List<Counted> shown, Function<Counted, OptionalDouble> answer) {
        return shown.stream().mapToDouble(one -> answer.apply(one).getAsDouble()).toArray();
    }

    private static List<Share> shares(double[] before, double[] after) {
        var shares = new ArrayList<Share>();
        for (int value = 1; value <= MOST; value++) {
            shares.add(new Share(value, share(value, before), share(value, after)));
        }
        return shares;
    }

    private static int share(int value, double[] said) {
        long many = Arrays.stream(said).filter(one -> one == value).count();
        return (int) Math.round(100.0 * many / said.length);
    }

    private static OptionalDouble value(Counted said, String question) {
        OptionalDouble number = said.number(question);
        return REVERSED.contains(question) && number.isPresent()
                ? OptionalDouble.of(MOST + 1 - number.getAsDouble())
                : number;
    }

    private static OptionalDouble scale(Counted said) {
        double[] ten =
                TEN.stream()
                        .map(question -> value(said, question))
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .toArray();
        return ten.length < ENOUGH_OF_TEN ? OptionalDouble.empty() : Arrays.stream(ten).average();
    }
}
