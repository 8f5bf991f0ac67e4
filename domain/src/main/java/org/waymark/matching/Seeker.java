package org.waymark.matching;

import org.waymark.enrolment.EnrolmentId;
import org.waymark.form.Answers;
import org.waymark.form.FormId;
import org.waymark.people.PersonId;

/**
 * Somebody who looks for a mentor in a phase.
 *
 * @param profile what a mentor who is asked may read
 * @param form the version of the profile's form, for the words of its answers
 * @param subjectNeeded whether the mentor must know the subject
 * @param hasMentor whether a partnership in the phase is live
 * @param waits whether a request or an offer of theirs is open in the phase
 * @param assisted whether a coordinator shall find someone
 */
public record Seeker(
        PersonId person,
        EnrolmentId enrolment,
        FormId form,
        Answers profile,
        boolean subjectNeeded,
        boolean assisted,
        boolean hasMentor,
        boolean waits,
        Traits traits) {}
