package org.waymark.award;

import java.util.List;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Somebody marks a submission; these can take no place of it any more. */
public record SubmissionTaken(PersonId by, SubmissionId about, List<PersonId> released)
        implements Happened {}
