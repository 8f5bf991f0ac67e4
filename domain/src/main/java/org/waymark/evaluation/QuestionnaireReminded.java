package org.waymark.evaluation;

import java.time.LocalDate;
import org.waymark.people.PersonId;

/** It is asked for once more, and then never again. */
public record QuestionnaireReminded(
        QuestionnaireId questionnaire, PersonId person, LocalDate closesOn) {}
