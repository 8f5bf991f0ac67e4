package org.waymark.matching;

import java.util.List;
import org.waymark.people.PersonCard;
import org.waymark.scheme.PhaseId;

/**
 * One mentee with the mentors of the phase, for a coordinator. Of profiles only what the rules
 * measure is in it.
 *
 * @param shortlists whether the phase has shortlists
 * @param consultable whether an adviser can be asked about the mentee
 * @param version of what was settled, to be given back with a change; 0 where nothing was
 * @param possible those who can be matched and fit best, side by side
 * @param others the first of those who can't
 * @param fitting how many can be matched in all
 * @param mentors how many mentors there are
 * @param advice what advisers were asked and said, the latest first
 */
public record MenteeOnBoard(
        PhaseId phase,
        String phaseName,
        PersonCard mentee,
        boolean assisted,
        boolean hasMentor,
        boolean shortlists,
        boolean consultable,
        String note,
        long version,
        List<Beside> possible,
        List<Beside> others,
        int fitting,
        int mentors,
        List<Advice> advice) {
    public MenteeOnBoard {
        possible = List.copyOf(possible);
        others = List.copyOf(others);
        advice = List.copyOf(advice);
    }

    /**
     * One mentor beside others.
     *
     * @param together whether every proposal gives the mentee to this mentor
     * @param apart whether no proposal does
     * @param forAnother whether another coordinator acts for this mentor
     */
    public record Beside(
            PersonCard mentor,
            boolean possible,
            List<Reason> reasons,
            int places,
            int placesLeft,
            boolean together,
            boolean apart,
            boolean forAnother) {}
}
