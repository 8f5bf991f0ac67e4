package org.waymark.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.form.Form;
import org.waymark.form.Kind;
import org.waymark.form.Option;
import org.waymark.form.Question;
import org.waymark.scheme.Wave;

/**
 * How a question of one wave was answered.
 *
 * @param people rounded to the nearest five; 0 where too few answered
 * @param mean of a scale, or null
 * @param shares of each answer in a hundred; empty for fewer than 23 people
 */
public record Distribution(
        String question, String label, Kind kind, int people, Double mean, List<Share> shares) {

    /**
     * @param value what is kept: an option, "yes", or a number
     * @param label as the form says it, or the value where the form has no words for it
     */
    public record Share(String value, String label, int inHundred) {}

    public boolean isShown() {
        return people > 0;
    }

    /** Of the questions that only this wave asks, but for words. */
    static List<Distribution> of(Wave wave, Form form, List<Counted> all) {
        return form.questions()
                .filter(one -> wave == Wave.MENTOR || one.filledBy().equals(wave.writer()))
                .filter(one -> !one.key().equals(Quotes.LEAVE))
                .filter(one -> values(one) != null)
                .map(one -> of(one, Counted.of(wave, all)))
                .toList();
    }

    /** Of every question that can be counted. */
    static List<Distribution> ofAll(Form form, List<Counted> all) {
        return form.questions()
                .filter(one -> values(one) != null)
                .map(one -> of(one, all))
                .toList();
    }

    static Distribution of(Question question, List<Counted> all) {
        String key = question.key();
        List<Counted> shown =
                Steps.shown(
                        all.stream()
                                .filter(one -> one.answers().has(key))
                                .filter(
                                        one ->
                                                question.kind() != Kind.SCALE
                                                        || one.number(key).isPresent())
                                .toList(),
                        Counted::batch);
        Double mean =
                question.kind() == Kind.SCALE && !shown.isEmpty()
                        ? shown.stream()
                                .mapToDouble(one -> one.number(key).getAsDouble())
                                .average()
                                .getAsDouble()
                        : null;
        return new Distribution(
                key,
                question.label(),
                question.kind(),
                Steps.rounded(shown.size()),
                mean,
                shown.size() < Steps.FEWEST_FOR_SHARES ? List.of() : shares(question, shown));
    }

    private static List<Share> shares(Question question, List<Counted> shown) {
        var shares = new ArrayList<Share>();
        for (Option one : values(question)) {
            long many =
                    shown.stream()
                            .filter(
                                    said ->
                                            said.answers()
                                                    .all(question.key())
                                                    .contains(one.value()))
                            .count();
            shares.add(
                    new Share(
                            one.value(),
                            one.label(),
                            (int) Math.round(100.0 * many / shown.size())));
        }
        return shares;
    }

    /** Null for a question that isn't counted. */
    private static List<Option> values(Question question) {
        return switch (question.kind()) {
            case CHOICE, CHOICES -> question.options();
            case YES_NO -> List.of(new Option("yes", ""), new Option("no", ""));
            case SCALE ->
                    IntStream.rangeClosed(1, 5)
                            .mapToObj(n -> new Option(String.valueOf(n), String.valueOf(n)))
                            .toList();
            default -> null;
        };
    }
}
