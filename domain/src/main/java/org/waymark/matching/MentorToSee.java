package org.waymark.matching;

import java.util.List;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.people.PersonCard;

/**
 * A mentor's profile, as a mentee of the phase reads it.
 *
 * @param available whether the mentor can be asked now
 * @param choice which of the mentee's choices it is, counted from 1; 0 where it is none
 */
public record MentorToSee(
        PersonCard card,
        String phaseName,
        Form form,
        Answers profile,
        List<Reason> reasons,
        int places,
        int placesLeft,
        boolean available,
        int choice,
        boolean listIsFull) {}
