package org.waymark.report;

import java.util.List;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.Question;
import org.waymark.people.PersonCard;

/**
 * Exactly what a manager sees of a report. The partners' preview and the manager's page are made of
 * this one record, so that they can't differ.
 *
 * @param menteeName only where the agreement names the mentee, else null
 * @param form only the questions that a manager reads
 * @param words only the answers to those
 * @param factsOnly whether it went without words, because the two didn't agree on them
 */
public record ReportContent(
        int number,
        PersonCard mentor,
        String menteeName,
        ReportPeriod period,
        String phaseName,
        Facts facts,
        Form form,
        Answers words,
        boolean factsOnly) {

    public ReportContent {
        form = visible(form);
        Form shown = form;
        words = words.only(key -> shown.question(key).isPresent());
    }

    static Form visible(Form whole) {
        return whole.only(question -> question.seenBy().equals("manager"));
    }

    /** The same with the words that are being typed. */
    public ReportContent with(Answers typed) {
        return new ReportContent(
                number,
                mentor,
                menteeName,
                period,
                phaseName,
                facts,
                form,
                words.with(typed),
                factsOnly);
    }

    /** What was answered, in the form's order. */
    public List<Paragraph> paragraphs() {
        return form.questions()
                .filter(question -> words.has(question.key()))
                .map(question -> paragraph(question, words))
                .toList();
    }

    static Paragraph paragraph(Question question, Answers words) {
        return new Paragraph(question.key(), question.label(), words.text(question.key()));
    }

    public record Paragraph(String key, String label, String text) {}
}
