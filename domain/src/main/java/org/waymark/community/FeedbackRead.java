package org.waymark.community;

import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;
import org.waymark.scheme.PhaseId;

/**
 * What was said of an event, as its coordinators read it: nothing while more can be said, since two
 * looks would show what came between them, and nothing of so few that they could be guessed.
 *
 * @param from when it can be read
 * @param enough whether enough people answered; else nothing else is told, not even how many
 * @param useful the words, in the order of the alphabet
 */
public record FeedbackRead(
        PhaseId phase,
        String theme,
        Instant from,
        boolean closed,
        boolean enough,
        int answers,
        List<Mean> means,
        List<String> useful,
        List<String> missing) {
    /** A mean needs more answers than this (PRODUCT §15). */
    static final int TOO_FEW = 7;

    public FeedbackRead {
        means = List.copyOf(means);
        useful = List.copyOf(useful);
        missing = List.copyOf(missing);
    }

    static FeedbackRead of(Gathering event, Instant now, List<Feedback> said) {
        boolean closed = !event.feedbackUntil().isAfter(now);
        boolean enough = closed && said.size() > TOO_FEW;
        List<Feedback> shown = enough ? said : List.of();
        return new FeedbackRead(
                event.phase(),
                event.theme(),
                event.feedbackUntil(),
                closed,
                enough,
                shown.size(),
                enough
                        ? List.of(
                                Mean.of("ready", shown, Feedback::ready),
                                Mean.of("clear", shown, Feedback::clear),
                                Mean.of("access", shown, Feedback::access))
                        : List.of(),
                words(shown, false),
                words(shown, true));
    }

    private static List<String> words(List<Feedback> said, boolean missing) {
        return said.stream()
                .map(one -> missing ? one.missing() : one.useful())
                .filter(text -> !text.isEmpty())
                .sorted()
                .toList();
    }

    /**
     * @param key of the sentence
     * @param tenths the mean in tenths, from 10 to 50; 0 where too few said a number
     */
    public record Mean(String key, int tenths) {
        static Mean of(String key, List<Feedback> said, ToIntFunction<Feedback> which) {
            int[] numbers = said.stream().mapToInt(which).filter(number -> number > 0).toArray();
            if (numbers.length <= TOO_FEW) {
                return new Mean(key, 0);
            }
            int sum = 0;
            for (int number : numbers) {
                sum += number;
            }
            return new Mean(key, (int) Math.round(10.0 * sum / numbers.length));
        }

        public boolean isShown() {
            return tenths > 0;
        }

        public double getValue() {
            return tenths / 10.0;
        }
    }
}
