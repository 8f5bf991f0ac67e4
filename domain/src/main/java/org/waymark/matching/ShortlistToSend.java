package org.waymark.matching;

import java.time.LocalDate;
import java.util.List;
import org.waymark.people.PersonCard;
import org.waymark.scheme.PhaseId;

/**
 * What a coordinator sends a mentee, before and after: the mentors whom the mentee can ask today,
 * best fit first, and the list that the mentee has. Of profiles only what the rules measure is in
 * it.
 *
 * @param most how many may stand on a list
 * @param until the last day of a list that is sent today
 * @param hasMentor whether the mentee is in a live partnership of the phase
 * @param waits whether the mentee waits for somebody's answer
 * @param sent the latest that was sent, or null
 * @param mentors the first of those who can be asked
 * @param askable how many can be asked in all
 */
public record ShortlistToSend(
        PhaseId phase,
        String phaseName,
        PersonCard mentee,
        int most,
        LocalDate until,
        boolean hasMentor,
        boolean waits,
        Sent sent,
        List<Option> mentors,
        int askable) {
    public ShortlistToSend {
        mentors = List.copyOf(mentors);
    }

    /** Whether a list can be sent to the mentee. */
    public boolean isToBeSent() {
        return !hasMentor && !waits;
    }

    /** Whether the mentee can ask from it now. */
    public boolean isOpen() {
        return sent != null && sent.open();
    }

    /**
     * @param names who stands on it
     */
    public record Sent(
            ShortlistId id,
            ShortlistState state,
            boolean open,
            LocalDate endsOn,
            List<PersonCard> names) {}

    /**
     * @param suggested whether Waymark would put this mentor on the list
     * @param onList whether the mentor is on the open list
     * @param apart whether coordinators keep the two apart
     * @param forAnother whether another coordinator acts for this mentor
     */
    public record Option(
            PersonCard mentor,
            List<Reason> reasons,
            int places,
            int placesLeft,
            boolean suggested,
            boolean onList,
            boolean apart,
            boolean forAnother) {}
}
