package org.waymark.evaluation;

import java.util.List;
import java.util.OptionalDouble;
import org.waymark.form.Answers;
import org.waymark.scheme.Wave;

/**
 * One opened reply that counts, for as long as it takes to add it up.
 *
 * @param asked whether its author was asked for leave to be named, or can't be
 */
record Counted(String id, String pseudonym, Wave wave, int batch, Answers answers, boolean asked) {
    /** On a scale; none where it wasn't answered or doesn't apply. */
    OptionalDouble number(String question) {
        String said = answers.text(question);
        return said.matches("[1-5]")
                ? OptionalDouble.of(Integer.parseInt(said))
                : OptionalDouble.empty();
    }

    static List<Counted> of(Wave wave, List<Counted> all) {
        return all.stream().filter(one -> one.wave() == wave).toList();
    }
}
