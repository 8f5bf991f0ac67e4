package org.waymark.web.tag;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.form.Question;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/**
 * What the answers to a question are called: the words of its options, of yes and no, of a scale.
 */
final class FormWords {
    private FormWords() {}

    static List<Option> options(Question question, Texts texts) {
        return switch (question.kind()) {
            case YES_NO ->
                    List.of(
                            Option.of("yes", texts.of("frame.field.yes")),
                            Option.of("no", texts.of("frame.field.no")));
            case SCALE ->
                    Stream.of("1", "2", "3", "4", "5", "na")
                            .map(step -> Option.of(step, texts.of("form.scale." + step)))
                            .toList();
            default ->
                    question.options().stream()
                            .map(option -> Option.of(option.value(), option.label()))
                            .toList();
        };
    }

    /** The answer as it is read; a list where several were given. */
    static String said(Question question, List<String> values, Texts texts, Words words) {
        return switch (question.kind()) {
            case DATE, DATES ->
                    words.list(values.stream().map(value -> day(value, words)).toList());
            case CHOICE, CHOICES, PEOPLE, SCALE, YES_NO -> {
                List<Option> options = options(question, texts);
                yield words.list(values.stream().map(value -> label(value, options)).toList());
            }
            default -> String.join("\n", values);
        };
    }

    private static String label(String value, List<Option> options) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    /** A draft may hold a day that is none. */
    private static String day(String value, Words words) {
        try {
            return words.fullDate(LocalDate.parse(value));
        } catch (DateTimeParseException half) {
            return value;
        }
    }
}
