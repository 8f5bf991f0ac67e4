package org.waymark.evaluation;

import java.time.LocalDate;
import org.waymark.scheme.Wave;

/** One questionnaire in somebody's own list. */
public record QuestionnaireLine(
        QuestionnaireId id, String phase, Wave wave, LocalDate askedOn, LocalDate closesOn) {}
