package org.waymark.matching;

import java.util.List;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;

/**
 * Whom a proposal is about. Two questions of one statement each, however many people there are:
 * what keeps two apart is found by indexes and by walking the reporting lines of all at once, so
 * that nobody is compared with everybody for it.
 */
public interface ProposalPool {
    /** Who is to be matched, and with whom. */
    People people(PhaseId phase);

    /**
     * @param mentees those who ask for help, have no mentor and wait for nobody's answer
     * @param mentors those who take new mentees and have a free place
     */
    record People(List<Seeker> mentees, List<Candidate> mentors) {}

    /** The pairs that a rule or something that went before keeps apart. */
    List<Apart> apart(PhaseId phase);

    /** A mentee and a mentor who aren't proposed to each other. */
    record Apart(PersonId mentee, PersonId mentor, Why why) {}

    /** What keeps two apart, for the words about whoever stays without a mentor. */
    enum Why {
        REPORTING_LINE,
        PREFERENCE,
        /** The mentor has declined, or an offer to the two came to nothing. */
        BEFORE
    }
}
