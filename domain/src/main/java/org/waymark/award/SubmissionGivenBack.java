package org.waymark.award;

import java.time.LocalDate;
import java.util.List;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** A marker gave a submission back; these could take it. */
public record SubmissionGivenBack(
        PersonId by, SubmissionId about, List<PersonId> others, LocalDate assessBy)
        implements Happened {}
