package org.waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.meeting.MeetingId;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Pairs;
import org.waymark.partnership.Partnership;
import org.waymark.people.PersonId;
import org.waymark.shared.ClockOnTheWall;

class FindingATimeThatFits {
    private static final Instant WEDNESDAY_AT_TWO = Instant.parse("2026-10-21T13:00:00Z");

    private final SomeCalendars calendars = new SomeCalendars(ClockOnTheWall.onAThursday());
    private final Snags snags = new Snags(calendars, calendars.diary());
    private final Partnership pair = Pairs.active();
    private final PairMember mentor = Pairs.mentorOf(pair);
    private final PairMember mentee = Pairs.menteeOf(pair);
    private final PersonId somebodyElse = PersonId.next();

    private static Week.Span span(DayOfWeek day, String from, String until) {
        return new Week.Span(day, LocalTime.parse(from), LocalTime.parse(until));
    }

    private static Week week(Week.Span... spans) {
        return new Week(List.of(spans));
    }

    @Test
    void warnsOfWhatLiesOutsideEithersTimes() {
        calendars.replace(mentor.person(), week(span(DayOfWeek.WEDNESDAY, "14:00", "16:00")));
        calendars.replace(mentee.person(), week(span(DayOfWeek.THURSDAY, "09:00", "12:00")));

        assertThat(snags.whenProposing(mentor, List.of(WEDNESDAY_AT_TWO), 60, null))
                .extracting(Snag::kind, Snag::begins)
                .containsExactly(tuple(Snag.Kind.OUTSIDE_THEIRS, WEDNESDAY_AT_TWO));
        assertThat(snags.whenProposing(mentee, List.of(WEDNESDAY_AT_TWO), 60, null))
                .extracting(Snag::kind)
                .containsExactly(Snag.Kind.OUTSIDE_MINE);
        assertThat(snags.whenChoosing(mentor, List.of(WEDNESDAY_AT_TWO), 60, null)).isEmpty();
    }

    @Test
    void warnsOfNothingWhereNobodyHasSaidAnything() {
        assertThat(snags.whenProposing(mentor, List.of(WEDNESDAY_AT_TWO), 60, null)).isEmpty();
    }

    @Test
    void showsTheReaderTheirOwnOtherDatesAndNeverThePartners() {
        calendars.has(
                SomeCalendars.date(
                        MeetingId.next(),
                        1,
                        "2026-10-21T12:30:00Z",
                        mentor.person(),
                        somebodyElse));

        assertThat(snags.whenProposing(mentor, List.of(WEDNESDAY_AT_TWO), 60, null))
                .extracting(Snag::kind, Snag::otherBegins)
                .containsExactly(tuple(Snag.Kind.CLASH, Instant.parse("2026-10-21T12:30:00Z")));
        assertThat(snags.whenProposing(mentee, List.of(WEDNESDAY_AT_TWO), 60, null)).isEmpty();
        assertThat(snags.whenChoosing(mentee, List.of(WEDNESDAY_AT_TWO), 60, null)).isEmpty();
        assertThat(snags.whenChoosing(mentor, List.of(WEDNESDAY_AT_TWO), 60, null)).hasSize(1);
    }

    @Test
    void takesNoOffenceAtTheDateThatIsMovedNorAtOneThatEndsThen() {
        var moved = MeetingId.next();
        calendars.has(
                SomeCalendars.date(
                        moved, 1, "2026-10-21T13:30:00Z", mentor.person(), mentee.person()));
        calendars.has(
                SomeCalendars.date(
                        MeetingId.next(),
                        1,
                        "2026-10-21T12:00:00Z",
                        mentor.person(),
                        somebodyElse));

        assertThat(snags.whenProposing(mentor, List.of(WEDNESDAY_AT_TWO), 60, moved)).isEmpty();
    }

    /** Tuesdays from 9 to 11, in the weeks around both changes of the clocks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-03-23T09:00:00Z",
                "2027-03-30T08:00:00Z",
                "2027-10-26T08:00:00Z",
                "2027-11-02T09:00:00Z"
            })
    void meansTheClocksOfTheUniversity(String nineOClock) {
        Week week = week(span(DayOfWeek.TUESDAY, "09:00", "11:00"));

        assertThat(week.allows(Instant.parse(nineOClock), 120)).isTrue();
        assertThat(week.allows(Instant.parse(nineOClock), 130)).isFalse();
        assertThat(week.allows(Instant.parse(nineOClock).minusSeconds(600), 60)).isFalse();
    }

    @Test
    void isRefusedWhereADayMakesNoSense() {
        assertThatThrownBy(() -> span(DayOfWeek.MONDAY, "11:00", "09:00"))
                .hasMessage("calendar.rule.until-after-from");
        assertThatThrownBy(() -> span(DayOfWeek.MONDAY, "23:55", "23:59"))
                .hasMessage("calendar.rule.until-after-from");
        assertThatThrownBy(
                        () ->
                                week(
                                        span(DayOfWeek.MONDAY, "09:00", "11:00"),
                                        span(DayOfWeek.MONDAY, "10:00", "12:00")))
                .hasMessage("calendar.rule.overlap");
    }
}
