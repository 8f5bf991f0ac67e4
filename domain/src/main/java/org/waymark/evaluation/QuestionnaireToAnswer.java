package org.waymark.evaluation;

import java.time.LocalDate;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.scheme.Wave;

/**
 * A questionnaire as the one who is asked reads it.
 *
 * @param open whether the answers can still be changed
 * @param answered whether there are any
 */
public record QuestionnaireToAnswer(
        QuestionnaireId id,
        String phase,
        Wave wave,
        Form form,
        Answers answers,
        LocalDate closesOn,
        boolean open,
        boolean answered) {}
