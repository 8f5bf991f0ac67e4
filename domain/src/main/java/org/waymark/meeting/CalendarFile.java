package org.waymark.meeting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waymark.shared.RuleBroken;

/**
 * One meeting as an iCalendar file (RFC 5545). Calendars are often open to colleagues, so it says
 * "Meeting", is marked private, and names neither the other person nor a place. Its identity is the
 * meeting's, so that a moved meeting moves in the calendar when it is added again.
 */
public record CalendarFile(String text) {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final int MOST_OCTETS = 75;

    static CalendarFile of(Meeting meeting, Instant now) {
        if (meeting.state() != MeetingState.BOOKED && meeting.state() != MeetingState.HELD) {
            throw new RuleBroken("meeting.rule.not-booked");
        }
        var slot = new TimeSlot(meeting.beginsAt().orElseThrow(), meeting.minutes());
        var text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Waymark//Waymark//EN");
        line(text, "CALSCALE:GREGORIAN");
        line(text, "METHOD:PUBLISH");
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + meeting.id().value() + "@waymark");
        line(text, "SEQUENCE:" + meeting.calendarSequence());
        line(text, "DTSTAMP:" + UTC.format(now));
        line(text, "DTSTART:" + UTC.format(slot.begin()));
        line(text, "DTEND:" + UTC.format(slot.end()));
        line(text, "SUMMARY:Meeting");
        line(text, "CLASS:PRIVATE");
        line(text, "STATUS:CONFIRMED");
        line(text, "TRANSP:OPAQUE");
        line(text, "END:VEVENT");
        line(text, "END:VCALENDAR");
        return new CalendarFile(text.toString());
    }

    /** Ends the line with CRLF, and folds it where it has more than 75 octets. */
    static void line(StringBuilder text, String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int character = content.codePointAt(i);
            String one = Character.toString(character);
            int length = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += length;
            i += Character.charCount(character);
        }
        text.append("\r\n");
    }
}
