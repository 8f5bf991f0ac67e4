package org.waymark.portfolio;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.waymark.form.Answers;
import org.waymark.form.Kind;
import org.waymark.form.Question;

/** Answers in words, where nobody has Waymark's pages. */
public final class ArchiveWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private ArchiveWords() {}

    /**
     * @param words the sentence of a key
     */
    public static String said(Question question, Answers answers, UnaryOperator<String> words) {
        return answers.all(question.key()).stream()
                .map(
                        value ->
                                question.kind() == Kind.YES_NO
                                        ? words.apply("frame.field." + value)
                                        : question.kind() == Kind.DATE
                                                ? DAY.format(LocalDate.parse(value))
                                                : question.labelOf(value))
                .collect(Collectors.joining(question.kind() == Kind.LONG ? "\n" : ", "));
    }
}
