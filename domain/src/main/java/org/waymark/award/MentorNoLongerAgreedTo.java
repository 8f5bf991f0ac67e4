package org.waymark.award;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/**
 * A mentee took back that their mentor may mark what they submit.
 *
 * @param submission what had waited for the mentor, or null
 */
public record MentorNoLongerAgreedTo(
        PersonId by, AwardId about, PersonId mentor, SubmissionId submission) implements Happened {}
