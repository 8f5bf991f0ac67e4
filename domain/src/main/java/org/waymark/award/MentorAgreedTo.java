package org.waymark.award;

import java.time.LocalDate;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/**
 * A mentee agreed that their mentor may mark what they submit.
 *
 * @param submission what waits for a first marker, or null
 */
public record MentorAgreedTo(
        PersonId by, AwardId about, PersonId mentor, SubmissionId submission, LocalDate assessBy)
        implements Happened {}
