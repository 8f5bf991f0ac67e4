package org.waymark.award;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** One of two who differ wrote down what they agreed. */
public record SettlementWritten(PersonId by, SubmissionId about) implements Happened {}
