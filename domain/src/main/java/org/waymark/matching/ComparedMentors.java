package org.waymark.matching;

import java.util.List;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.people.PersonCard;

/** A few mentors side by side for one mentee. */
public record ComparedMentors(String phaseName, List<Compared> mentors, boolean listIsFull) {
    public ComparedMentors {
        mentors = List.copyOf(mentors);
    }

    /**
     * @param form what of the profile is compared
     * @param available whether the mentor can be asked now
     * @param choice which of the mentee's choices it is, counted from 1; 0 where it is none
     */
    public record Compared(
            PersonCard card,
            Form form,
            Answers profile,
            List<Reason> reasons,
            int places,
            int placesLeft,
            boolean available,
            int choice) {}
}
