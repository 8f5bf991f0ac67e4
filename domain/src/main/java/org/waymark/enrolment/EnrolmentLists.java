package org.waymark.enrolment;

import org.waymark.scheme.PhaseId;
import org.waymark.shared.Slice;

/** What coordinators read of those who have joined. */
public interface EnrolmentLists {
    /**
     * A page of everyone who takes part in the phase: those who wait for a yes first, then in order
     * of name.
     *
     * @param after the last enrolment of the page before, or null for the first page
     */
    Slice<Participant> participants(PhaseId phase, EnrolmentId after, int size);
}
