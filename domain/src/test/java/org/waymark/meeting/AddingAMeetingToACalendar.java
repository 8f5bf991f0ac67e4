package org.waymark.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.partnership.Pairs;
import org.waymark.partnership.Partnership;

class AddingAMeetingToACalendar {
    static final Instant NOW = BookingAMeeting.NOW;
    final Partnership pair = Pairs.active();

    Meeting booked() {
        Meeting meeting = BookingAMeeting.proposed(Pairs.menteeOf(pair), BookingAMeeting.WEDNESDAY);
        meeting.accept(
                Pairs.mentorOf(pair), BookingAMeeting.WEDNESDAY, BookingAMeeting.TRAINED, NOW);
        return meeting;
    }

    @Test
    void tellsATimeAndNothingElse() {
        Meeting meeting = booked();
        assertThat(CalendarFile.of(meeting, NOW).text())
                .isEqualTo(
                        String.join(
                                "\r\n",
                                "BEGIN:VCALENDAR",
                                "VERSION:2.0",
                                "PRODID:-//Waymark//Waymark//EN",
                                "CALSCALE:GREGORIAN",
                                "METHOD:PUBLISH",
                                "BEGIN:VEVENT",
                                "UID:" + meeting.id().value() + "@waymark",
                                "SEQUENCE:1",
                                "DTSTAMP:20261007T090000Z",
                                "DTSTART:20261014T130000Z",
                                "DTEND:20261014T140000Z",
                                "SUMMARY:Meeting",
                                "CLASS:PRIVATE",
                                "STATUS:CONFIRMED",
                                "TRANSP:OPAQUE",
                                "END:VEVENT",
                                "END:VCALENDAR",
                                ""));
    }

    @Test
    void isRefusedWhileThereIsNoTime() {
        Meeting meeting = BookingAMeeting.proposed(Pairs.menteeOf(pair), BookingAMeeting.WEDNESDAY);
        assertThatThrownBy(() -> CalendarFile.of(meeting, NOW))
                .hasMessage("meeting.rule.not-booked");
    }

    @Test
    void foldsLongLinesBetweenCharactersAndNotInsideThem() {
        var text = new StringBuilder();
        String content = "X-LONG:" + "é".repeat(100);
        CalendarFile.line(text, content);
        assertThat(text.toString()).endsWith("\r\n");
        for (String line : text.toString().split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
        assertThat(text.toString().replace("\r\n ", "").replace("\r\n", "")).isEqualTo(content);
    }
}
