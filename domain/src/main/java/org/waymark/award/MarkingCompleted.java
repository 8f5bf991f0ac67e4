package org.waymark.award;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** One of the two markers has finished. */
public record MarkingCompleted(PersonId by, SubmissionId about) implements Happened {}
