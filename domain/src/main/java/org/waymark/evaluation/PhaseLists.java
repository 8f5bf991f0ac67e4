package org.waymark.evaluation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.waymark.partnership.EndingKind;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;

/** What the dashboard counts: states and dates of those who joined, and no word that they wrote. */
public interface PhaseLists {
    /** A line for each mentee who joined any of these phases, in one statement. */
    List<Mentee> mentees(Collection<PhaseId> phases);

    /** A line for everybody who has joined and not left, in one statement. */
    List<Joined> joined(PhaseId phase);

    /**
     * One mentee in one phase.
     *
     * @param college or null
     * @param matchedAt when the first mentor was found, or null
     * @param active whether both signed an agreement
     * @param completed whether a partnership came to a good end
     * @param early whether that was sooner than agreed, the goals being met
     * @param ending of the last partnership, or null where none has ended or one goes on
     * @param meetings that were held
     */
    record Mentee(
            PhaseId phase,
            College college,
            Instant joinedAt,
            Instant matchedAt,
            boolean active,
            boolean completed,
            boolean early,
            EndingKind ending,
            int meetings) {}

    /**
     * Somebody who seeks or offers.
     *
     * @param college or null
     * @param gradePosition in the order of grades
     * @param places that a mentor offers; 0 for a mentee
     * @param topics wanted or offered
     */
    record Joined(
            Part part,
            College college,
            String grade,
            int gradePosition,
            int places,
            List<String> topics) {}
}
