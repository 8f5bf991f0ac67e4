package org.waymark.matching;

import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;

/** Who can be matched in a phase. Each question is one statement, however many people there are. */
public interface Pool {
    /** The person as a mentee who takes part in the phase. */
    Optional<Seeker> seeker(PhaseId phase, PersonId mentee);

    /**
     * Everybody whom the mentee can ask by all hard rules but the reporting line: not oneself,
     * takes part, not paused, with a place, excluded by neither, and not one who has declined
     * already.
     */
    List<Candidate> candidates(PhaseId phase, PersonId mentee);

    /** A mentee and a mentor as far as they take part, whether or not a place is free. */
    Two two(PhaseId phase, PersonId mentee, PersonId mentor);

    /** A mentee and a mentor of one phase; empty where one of them has left. */
    record Two(Optional<Seeker> mentee, Optional<Candidate> mentor) {}

    /** Whether one of the two has asked never to be shown the other. */
    boolean isExcluded(PersonId one, PersonId other);
}
