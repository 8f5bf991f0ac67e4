package org.waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import java.time.Instant;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.meeting.MeetingId;
import org.waymark.people.PersonId;
import org.waymark.shared.ClockOnTheWall;

/** What ical4j writes, read by another library. */
class TellingACalendar {
    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    private final SomeCalendars calendars = new SomeCalendars(clock);
    private final CalendarFiles files = calendars.files(() -> "mentoring@northmoor.example");
    private final PersonId tom = PersonId.next();
    private final PersonId amara = PersonId.next();
    private final MeetingId id = MeetingId.next();

    TellingACalendar() {
        calendars.knows(tom, "Tom \"T\" Hargreaves; Dr, Élan", "tom@northmoor.example");
        calendars.knows(amara, "Amara Okafor", null);
    }

    private Invitation told(int sequence, String begins, boolean stands) {
        var date = SomeCalendars.date(id, sequence, Instant.parse(begins), tom, amara, stands);
        calendars.has(date);
        return files.current(List.of(date.note())).invitation(date.note()).orElseThrow();
    }

    static VEvent only(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.getVersion()).isEqualTo(ICalVersion.V2_0);
        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(calendar.validate(calendar.getVersion())).isEmpty();
        return calendar.getEvents().get(0);
    }

    private static Instant begins(VEvent event) {
        return event.getDateStart().getValue().toInstant();
    }

    private static Instant ends(VEvent event) {
        return event.getDateEnd().getValue().toInstant();
    }

    @Test
    void invitesTheTwoToAMeetingAndSaysNoMore() {
        Invitation invitation = told(1, "2026-10-21T13:00:00Z", true);

        assertThat(invitation.method()).isEqualTo("REQUEST");
        assertThat(Biweekly.parse(invitation.text()).first().getMethod().getValue())
                .isEqualTo("REQUEST");
        VEvent event = only(invitation.text());
        assertThat(event.getUid().getValue()).isEqualTo(id.value() + "@waymark");
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getSummary().getValue()).isEqualTo("Meeting");
        assertThat(event.getLocation().getValue()).isEqualTo("Online");
        assertThat(event.getClassification().isPrivate()).isTrue();
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getOrganizer().getEmail()).isEqualTo("mentoring@northmoor.example");
        assertThat(event.getAttendees())
                .extracting(Attendee::getEmail)
                .containsExactly("tom@northmoor.example", null);
        assertThat(event.getAttendees().get(0).getCommonName())
                .isEqualTo("Tom 'T' Hargreaves; Dr, Élan");
        assertThat(event.getAttendees().get(1).getUri()).isEqualTo("urn:uuid:" + amara.value());
        assertThat(event.getDescription()).isNull();
        assertThat(invitation.text()).doesNotContain("DESCRIPTION", "COMMENT", "URL");
    }

    @Test
    void movesTheSameDateAndTakesItOut() {
        VEvent first = only(told(1, "2026-10-21T13:00:00Z", true).text());
        clock.passesDays(1);
        VEvent moved = only(told(3, "2026-10-22T10:00:00Z", true).text());
        Invitation off = told(4, "2026-10-22T10:00:00Z", false);
        VEvent out = only(off.text());

        assertThat(List.of(moved.getUid(), out.getUid())).containsOnly(first.getUid());
        assertThat(moved.getSequence().getValue()).isGreaterThan(first.getSequence().getValue());
        assertThat(out.getSequence().getValue()).isGreaterThan(moved.getSequence().getValue());
        assertThat(begins(moved)).isEqualTo("2026-10-22T10:00:00Z");
        assertThat(moved.getDateTimeStamp().getValue())
                .isAfter(first.getDateTimeStamp().getValue());
        assertThat(off.method()).isEqualTo("CANCEL");
        assertThat(out.getStatus().isCancelled()).isTrue();
    }

    /** The days before, of and after both changes of 2027, and a meeting across each. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-03-27T14:00:00Z",
                "2027-03-28T00:30:00Z",
                "2027-03-28T13:00:00Z",
                "2027-03-29T13:00:00Z",
                "2027-10-30T13:00:00Z",
                "2027-10-31T00:15:00Z",
                "2027-10-31T00:30:00Z",
                "2027-10-31T01:15:00Z",
                "2027-10-31T14:00:00Z",
                "2027-11-01T14:00:00Z"
            })
    void isRightOverBothChangesOfTheClocks(String moment) {
        for (boolean stands : new boolean[] {true, false}) {
            String text = told(1, moment, stands).text();
            VEvent event = only(text);

            assertThat(begins(event)).isEqualTo(moment);
            assertThat(ends(event)).isEqualTo(Instant.parse(moment).plusSeconds(3600));
            assertThat(text).contains("BEGIN:VTIMEZONE", "TZID:Europe/London");
        }
    }

    @Test
    void saysTheTimeByTheClocksOfTheUniversity() {
        assertThat(told(1, "2027-03-29T13:00:00Z", true).text())
                .contains("DTSTART;TZID=Europe/London:20270329T140000")
                .contains("DTEND;TZID=Europe/London:20270329T150000");
        assertThat(told(2, "2027-11-01T14:00:00Z", true).text())
                .contains("DTSTART;TZID=Europe/London:20271101T140000");
    }

    /** They would outlive the application in the server, and be refused when it comes again. */
    @Test
    void entersNoZonesIntoJavasList() {
        told(1, "2027-03-29T13:00:00Z", true);
        told(2, "2027-10-31T01:15:00Z", true);

        assertThat(ZoneRulesProvider.getAvailableZoneIds())
                .noneMatch(zone -> zone.contains("ical4j"));
    }

    @Test
    void isSilentOnADateThatHasChangedSince() {
        var first = SomeCalendars.date(id, 1, "2026-10-21T13:00:00Z", tom, amara);
        told(2, "2026-10-22T10:00:00Z", true);

        assertThat(files.current(List.of(first.note())).invitation(first.note())).isEmpty();
    }

    @Test
    void writesManyIntoOneFeedWithoutInvitingAnybody() {
        var other = MeetingId.next();
        var feed =
                files.feed(
                        List.of(
                                SomeCalendars.date(id, 1, "2026-10-21T13:00:00Z", tom, amara),
                                SomeCalendars.date(other, 5, "2026-11-21T13:00:00Z", tom, amara)));

        ICalendar calendar = Biweekly.parse(feed.text()).first();
        assertThat(calendar.getMethod()).isNull();
        assertThat(calendar.getEvents())
                .extracting(event -> event.getUid().getValue())
                .containsExactly(id.value() + "@waymark", other.value() + "@waymark");
        assertThat(calendar.getTimezoneInfo().getComponents()).hasSize(1);
    }

    @Test
    void isAFeedWhereThereIsNothingYet() {
        assertThat(Biweekly.parse(files.feed(List.of()).text()).first().getEvents()).isEmpty();
    }
}
