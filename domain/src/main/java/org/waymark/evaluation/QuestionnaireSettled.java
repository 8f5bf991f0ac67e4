package org.waymark.evaluation;

/** Answered, put away or over: nothing waits any more, and which of these it was nobody is told. */
public record QuestionnaireSettled(QuestionnaireId questionnaire) {}
