package org.waymark.meeting;

import java.util.List;
import org.waymark.action.ActionLine;
import org.waymark.form.Answers;

/**
 * What one of the pair sends to be kept of a meeting.
 *
 * @param version of the log that was read; 0 where there was none
 * @param slot when they really met
 */
public record LogEntry(
        long version,
        TimeSlot slot,
        VenueKind venue,
        String place,
        Answers answers,
        List<ActionLine> actions) {}
