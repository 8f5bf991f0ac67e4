package org.waymark.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.form.Answers;
import org.waymark.form.Form;

/**
 * One thing that somebody wrote.
 *
 * @param titleKey the key of what it is, such as "meeting.own.log"
 */
public record Written(LocalDate on, String titleKey, List<Paragraph> paragraphs) {
    public Written {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * @param label the question that it answers, or empty
     */
    public record Paragraph(String label, String text) {}

    /** The answers in the form's words. */
    public static List<Paragraph> answers(Form form, Answers answers) {
        List<Paragraph> paragraphs = new ArrayList<>();
        form.questions()
                .filter(question -> answers.has(question.key()))
                .forEach(
                        question ->
                                paragraphs.add(
                                        new Paragraph(
                                                question.label(),
                                                String.join(
                                                        ", ",
                                                        answers.all(question.key()).stream()
                                                                .map(question::labelOf)
                                                                .toList()))));
        return paragraphs;
    }

    public static List<Paragraph> words(String text) {
        return text.isBlank() ? List.of() : List.of(new Paragraph("", text));
    }
}
