package org.waymark.matching;

import org.waymark.form.Answers;
import org.waymark.form.FormId;
import org.waymark.people.PersonId;

/**
 * A mentor of a phase, as a match sees them.
 *
 * @param takesRequests whether they take part and aren't paused
 * @param places how many mentees the mentor takes at once
 * @param placesLeft never below 0
 */
public record Candidate(
        PersonId person,
        FormId form,
        Answers profile,
        boolean takesRequests,
        Traits traits,
        int places,
        int placesLeft) {}
