package org.waymark.meeting;

import java.util.List;

/**
 * What lies ahead of a pair, or waits to be told or logged: soonest first.
 *
 * @param trial whether the next meeting would be the trial one
 * @param meets whether a date can be looked for
 */
public record MeetingsAhead(boolean trial, boolean meets, List<MeetingView> meetings) {
    public MeetingsAhead {
        meetings = List.copyOf(meetings);
    }
}
