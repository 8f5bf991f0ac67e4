package org.waymark.award;

import java.util.List;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Both have finished, and not come to the same. */
public record MarkersDiffer(PersonId by, SubmissionId about, List<PersonId> markers)
        implements Happened {}
