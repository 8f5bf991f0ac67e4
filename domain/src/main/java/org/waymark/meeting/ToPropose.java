package org.waymark.meeting;

import java.time.LocalDate;
import org.waymark.calendar.TwoWeeks;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonCard;

/**
 * What one of the pair needs to propose times.
 *
 * @param trial whether it would be the trial meeting, because nobody has signed yet
 * @param onHold whether the partnership stands still, so that nothing can be booked
 * @param trained whether the mentor's training allows a booking
 * @param trainingOn the day of the mentor's training where it is still ahead, or null: meetings are
 *     booked for later days
 * @param iAmMentor whether the reader is the mentor
 * @param firstMonth how many meetings are suggested for the first month, or 0
 * @param minutes as they agreed, or as the phase says
 * @param rhythmWeeks every how many weeks they mean to meet; 0 where a date is moved or on trial
 * @param venue of the meeting that is moved, or null
 * @param place of the meeting that is moved, or empty
 * @param weeks when the two can usually meet
 */
public record ToPropose(
        PartnershipId partnership,
        PersonCard partner,
        boolean iAmMentor,
        boolean trial,
        boolean onHold,
        boolean trained,
        LocalDate trainingOn,
        int firstMonth,
        int minutes,
        int rhythmWeeks,
        VenueKind venue,
        String place,
        TwoWeeks weeks) {}
