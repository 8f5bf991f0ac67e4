package org.waymark.award;

import java.time.LocalDate;
import java.util.List;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Somebody marks a submission; these could still take the other place. */
public record SubmissionTaken(
        PersonId by, SubmissionId about, List<PersonId> others, LocalDate assessBy)
        implements Happened {}
