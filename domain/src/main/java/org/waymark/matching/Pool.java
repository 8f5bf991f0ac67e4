package org.waymark.matching;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;

/** Who can be matched in a phase. Each question is one statement, however many people there are. */
public interface Pool {
    /** The person as a mentee who takes part in the phase. */
    Optional<Seeker> seeker(PhaseId phase, PersonId mentee);

    /** A mentee and a mentor as far as they take part, whether or not a place is free. */
    Two two(PhaseId phase, PersonId mentee, PersonId mentor);

    /** A mentee and a mentor of one phase; empty where one of them has left. */
    record Two(Optional<Seeker> mentee, Optional<Candidate> mentor) {}

    /** A mentee, and all mentors who take part in the phase, free or not. */
    Around around(PhaseId phase, PersonId mentee);

    /** The same with these mentors only. */
    Around around(PhaseId phase, PersonId mentee, Collection<PersonId> mentors);

    /**
     * @param apart which of the mentors stand in the mentee's reporting line, or are kept apart by
     *     a preference
     */
    record Around(Optional<Seeker> mentee, List<Candidate> mentors, Set<PersonId> apart) {}

    /** What has been between these two in the phase, and what the mentee waits for. */
    Between between(PhaseId phase, PersonId mentee, PersonId mentor);

    /**
     * @param inOneLine whether one stands in the other's reporting line
     * @param excluded whether one of the two has asked never to be shown the other
     * @param declined whether the mentor has declined a request of the mentee
     * @param offerClosed whether the two were offered to each other and it came to nothing
     * @param menteeWaits whether a request or an offer of the mentee is open
     */
    record Between(
            boolean inOneLine,
            boolean excluded,
            boolean declined,
            boolean offerClosed,
            boolean menteeWaits) {}
}
