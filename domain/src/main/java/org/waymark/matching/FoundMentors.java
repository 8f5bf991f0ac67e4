package org.waymark.matching;

import java.time.LocalDate;
import java.util.List;
import org.waymark.people.PersonCard;
import org.waymark.scheme.PhaseId;

/**
 * A page of the mentors whom a mentee can ask, best fit first.
 *
 * @param count how many there are in all, by the filter; one more than {@link MentorSearch#COUNTED}
 *     where they are more
 * @param next where the page ends, if there are more, else null
 * @param hasMentor whether the mentee is in a live partnership of the phase
 * @param menteesAsk whether mentees of the phase look for a mentor themselves; else nobody is here
 * @param menteesBrowse whether they see everyone whom they can ask; else whom a coordinator
 *     suggests
 * @param suggested the shortlist of a mentee who sees only who is suggested, or null
 */
public record FoundMentors(
        PhaseId phase,
        String phaseName,
        int count,
        List<FoundMentor> mentors,
        MentorSearch.Last next,
        Choices choices,
        boolean hasMentor,
        boolean menteesAsk,
        boolean menteesBrowse,
        Suggested suggested,
        FilterLists lists) {

    /** A shortlist, and the last day on which the mentee can ask from it. */
    public record Suggested(ShortlistId id, LocalDate endsOn) {}

    /**
     * @param choice which of the mentee's choices it is, counted from 1; 0 where it is none
     */
    public record FoundMentor(
            PersonCard card, List<Reason> reasons, int places, int placesLeft, int choice) {
        public boolean isChosen() {
            return choice > 0;
        }
    }
}
