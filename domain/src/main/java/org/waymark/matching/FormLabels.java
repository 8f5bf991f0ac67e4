package org.waymark.matching;

import java.util.Map;
import org.waymark.enrolment.FitKind;
import org.waymark.form.Form;

/**
 * The words of a profile's form, the mentor's or the mentee's.
 *
 * @param units the names of departments and disciplines by their ids; empty where no subject is
 *     asked
 */
record FormLabels(Form form, Map<String, String> units) implements Labels {
    @Override
    public String of(FitKind kind, String answer) {
        return switch (kind) {
            case TOPIC -> label(form.question("topics").isPresent() ? "topics" : "skills", answer);
            case SITE -> label("sites", answer);
            case TIME -> label("times", answer);
            case SUBJECT -> units.getOrDefault(answer, answer);
        };
    }

    private String label(String question, String answer) {
        return form.question(question).map(asked -> asked.labelOf(answer)).orElse(answer);
    }
}
