package org.waymark.evaluation;

import java.time.LocalDate;
import org.waymark.people.PersonId;
import org.waymark.scheme.Wave;

/** Somebody is asked to answer; kept in no audit trail, as nothing of a questionnaire is. */
public record QuestionnaireAsked(
        QuestionnaireId questionnaire, PersonId person, Wave wave, LocalDate closesOn) {}
