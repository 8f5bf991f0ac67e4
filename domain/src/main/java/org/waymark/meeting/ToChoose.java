package org.waymark.meeting;

import java.util.List;
import org.waymark.calendar.Snag;
import org.waymark.people.PersonCard;

/**
 * The times that one of the pair chooses from.
 *
 * @param times each with the dates that would be booked with it
 * @param snags why they may not suit the reader; none where the reader proposed them
 */
public record ToChoose(
        MeetingView meeting, PersonCard partner, List<TimeOffered> times, List<Snag> snags) {}
