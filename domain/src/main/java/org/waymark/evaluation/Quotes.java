package org.waymark.evaluation;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.Kind;
import org.waymark.form.Question;

/**
 * What people wrote to one question and let be read, in no order and without a name. Where fewer
 * than eight let it be read, nobody's words are.
 */
public record Quotes(String question, String label, List<Quote> said) {
    /** The question by which one lets one's words be quoted or not. */
    public static final String LEAVE = "words";

    public static final String NO = "no";
    static final String BY_NAME = "with-my-name-ask-me-first";
    private static final String WITHOUT = "without-my-name";

    /**
     * @param key by which the author can be asked for leave to be named, or null
     */
    public record Quote(String words, String key) {}

    static boolean canBeRead(Answers answers) {
        return List.of(WITHOUT, BY_NAME).contains(answers.text(LEAVE));
    }

    static boolean canBeAsked(Answers answers) {
        return answers.text(LEAVE).equals(BY_NAME);
    }

    static List<Quotes> of(Form form, List<Counted> all) {
        return form.questions()
                .filter(one -> one.kind() == Kind.LONG)
                .map(one -> of(one, all.stream().filter(said -> canBeRead(said.answers()))))
                .filter(one -> !one.said().isEmpty())
                .toList();
    }

    /** Where the question itself says that its answers are read. */
    static List<Quotes> ofAll(Form form, List<Counted> all) {
        return form.questions()
                .filter(one -> one.kind() == Kind.LONG)
                .map(one -> of(one, all.stream()))
                .filter(one -> !one.said().isEmpty())
                .toList();
    }

    private static Quotes of(Question question, Stream<Counted> all) {
        String key = question.key();
        Stream<Counted> open = all.filter(one -> one.answers().has(key));
        var said = new ArrayList<Quote>();
        for (Counted one : Steps.shown(open.toList(), Counted::batch)) {
            said.add(
                    new Quote(
                            one.answers().text(key),
                            canBeAsked(one.answers()) && !one.asked() ? one.id() : null));
        }
        Collections.shuffle(said, new SecureRandom());
        return new Quotes(key, question.label(), said);
    }
}
