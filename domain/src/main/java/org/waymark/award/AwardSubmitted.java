package org.waymark.award;

import java.time.LocalDate;
import java.util.List;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** A candidate submitted; these could mark it. */
public record AwardSubmitted(
        PersonId by, SubmissionId about, AwardId award, List<PersonId> markers, LocalDate assessBy)
        implements Happened {}
