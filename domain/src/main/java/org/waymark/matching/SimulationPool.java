package org.waymark.matching;

import java.util.List;
import org.waymark.scheme.PhaseId;

/** Whom a phase would bring together that nobody has joined yet. Each question is one statement. */
public interface SimulationPool {
    /**
     * Who is invited, and as mentees those who asked to be told of the scheme and can join. They
     * are measured by their newest profile of any phase; without one by post and site, and a mentor
     * then has as many places as the phase lets them have. What a mentor has given away in other
     * phases is taken.
     */
    People people(PhaseId phase);

    /**
     * @param mentors those with a place
     * @param unknown how many of all have no profile
     */
    record People(List<Seeker> mentees, List<Candidate> mentors, int unknown) {}

    /** The pairs of them that a rule keeps apart. */
    List<ProposalPool.Apart> apart(PhaseId phase);
}
