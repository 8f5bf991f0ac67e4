package org.waymark.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.RulesBroken;

/**
 * One version of a form, as a template or an administrator wrote it. Never changes.
 *
 * @param id of this version; a document keeps it
 * @param key which form it is, such as "agreement" or "meeting-log"
 * @param version counts from 1
 * @param source from whom the wording comes, or empty; stands wherever the form does
 */
public record Form(FormId id, String key, int version, List<Section> sections, String source) {
    /** Long enough for anyone; a longer text is refused with the number, never cut. */
    public static final int MOST_CHARACTERS = 20_000;

    public Form {
        sections = List.copyOf(sections);
    }

    public Form(FormId id, String key, int version, List<Section> sections) {
        this(id, key, version, sections, "");
    }

    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    public Optional<Question> question(String questionKey) {
        return questions().filter(question -> question.key().equals(questionKey)).findFirst();
    }

    /** The form as one of its writers sees it: only the questions that pass. */
    public Form only(Predicate<Question> which) {
        return with(questions -> questions.filter(which));
    }

    /** The form with nothing that must be answered. */
    public Form optional() {
        return with(questions -> questions.map(Question::optional));
    }

    private Form with(UnaryOperator<Stream<Question>> changed) {
        return new Form(
                id,
                key,
                version,
                sections.stream()
                        .map(
                                section ->
                                        new Section(
                                                section.title(),
                                                changed.apply(section.questions().stream())
                                                        .toList()))
                        .filter(section -> !section.questions().isEmpty())
                        .toList(),
                source);
    }

    /** The form as this writer fills it in; questions for no one in particular are for everyone. */
    public Form filledBy(String writer) {
        return only(
                question -> question.filledBy().isEmpty() || question.filledBy().equals(writer));
    }

    /** What stands in the fields at first. */
    public Answers prefilled() {
        Answers answers = Answers.NONE;
        for (Question question : questions().toList()) {
            answers = answers.with(question.key(), question.prefill());
        }
        return answers;
    }

    /**
     * Refuses answers that aren't fit to be finished: every wrong one is named, at its question.
     * Questions that repeat are the page's and not looked at here.
     */
    public void check(Answers answers) {
        check(answers, true);
    }

    /** Refuses what can't be kept at all, but lets gaps be: for a draft that both go on writing. */
    public void checkDraft(Answers answers) {
        check(answers, false);
    }

    private void check(Answers answers, boolean finished) {
        var broken = new ArrayList<RuleBroken>();
        questions()
                .filter(question -> !question.repeats())
                .forEach(question -> check(question, answers, finished).ifPresent(broken::add));
        for (String answered : answers.keys()) {
            if (question(answered).isEmpty()) {
                broken.add(new RuleBroken("form.rule.unknown-question", answered));
            }
        }
        if (!broken.isEmpty()) {
            throw new RulesBroken(broken);
        }
    }

    private static Optional<RuleBroken> check(
            Question question, Answers answers, boolean finished) {
        if (!answers.has(question.key())) {
            return finished && question.required()
                    ? refused("form.rule.required", question)
                    : Optional.empty();
        }
        List<String> values = answers.all(question.key());
        boolean fits =
                switch (question.kind()) {
                    case TEXT, LONG -> values.size() == 1;
                    case CHOICE -> values.size() == 1 && isOffered(question, values);
                    case CHOICES -> isOffered(question, values);
                    case SCALE -> values.size() == 1 && values.get(0).matches("[1-5]|na");
                    case DATE -> values.size() == 1 && isDate(values.get(0));
                    case DATES -> values.stream().allMatch(Form::isDate);
                    case NUMBER -> values.size() == 1 && values.get(0).matches("[0-9]{1,4}");
                    case YES_NO -> values.size() == 1 && values.get(0).matches("yes|no");
                    case PEOPLE -> true;
                };
        if (!fits) {
            return refused(wrong(question.kind()), question);
        }
        int length = answers.text(question.key()).length();
        return length > MOST_CHARACTERS
                ? Optional.of(
                        new RuleBroken(
                                        "form.rule.too-long",
                                        question.label(),
                                        MOST_CHARACTERS,
                                        length)
                                .at(question.key()))
                : Optional.empty();
    }

    private static String wrong(Kind kind) {
        return switch (kind) {
            case DATE, DATES -> "form.rule.date";
            case NUMBER -> "form.rule.number";
            default -> "form.rule.choice";
        };
    }

    private static Optional<RuleBroken> refused(String key, Question question) {
        return Optional.of(new RuleBroken(key, question.label()).at(question.key()));
    }

    private static boolean isOffered(Question question, List<String> values) {
        return question.options().isEmpty()
                || values.stream().allMatch(value -> question.option(value).isPresent());
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException wrong) {
            return false;
        }
    }
}
