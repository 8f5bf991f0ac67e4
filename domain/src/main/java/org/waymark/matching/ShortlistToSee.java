package org.waymark.matching;

import java.time.LocalDate;
import java.util.List;
import org.waymark.people.PersonCard;
import org.waymark.scheme.PhaseId;

/**
 * A shortlist as the mentee reads it; nobody is on it once it is over.
 *
 * @param open whether somebody on it can still be asked
 * @param menteesBrowse whether the mentee sees the other mentors of the phase, too
 * @param hasMentor whether the mentee is in a live partnership of the phase
 */
public record ShortlistToSee(
        ShortlistId id,
        PhaseId phase,
        String phaseName,
        LocalDate endsOn,
        boolean open,
        boolean menteesBrowse,
        boolean hasMentor,
        List<Named> mentors,
        Choices choices) {
    public ShortlistToSee {
        mentors = List.copyOf(mentors);
    }

    /**
     * @param available whether the mentor can be asked now; why not is said to nobody
     * @param choice which of the mentee's choices it is, counted from 1; 0 where it is none
     */
    public record Named(
            PersonCard card,
            boolean available,
            List<Reason> reasons,
            int places,
            int placesLeft,
            int choice) {
        public boolean isChosen() {
            return choice > 0;
        }
    }
}
