package org.waymark.enrolment;

import org.waymark.people.PersonId;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;

/**
 * Whether somebody works with someone in a phase. Asked before they leave it; whoever keeps the
 * pairs answers.
 */
public interface Commitments {
    boolean hasLivePartnership(PhaseId phase, PersonId person, Part part);
}
