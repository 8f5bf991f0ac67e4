package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.people.PersonCard;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.RulesBroken;

/** The manager learns the mentee's name only where both agreed to it in writing. */
final class MenteesName {
    private MenteesName() {}

    /** Refuses it at each question in whose answer it stands. */
    static void mustNotStandIn(Answers written, Form visible, PersonCard mentee) {
        List<RuleBroken> named = new ArrayList<>();
        visible.questions()
                .filter(question -> names(mentee, written.text(question.key())))
                .forEach(
                        question ->
                                named.add(
                                        new RuleBroken("report.rule.names-mentee", mentee.name())
                                                .at(question.key())));
        if (!named.isEmpty()) {
            throw new RulesBroken(named);
        }
    }

    private static boolean names(PersonCard mentee, String text) {
        return Pattern.compile(
                        "(?<!\\p{L})("
                                + Pattern.quote(mentee.givenName())
                                + "|"
                                + Pattern.quote(mentee.name())
                                + ")(?!\\p{L})")
                .matcher(text)
                .find();
    }
}
