package org.waymark.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;

class ChoosingATimeSlot {
    @ParameterizedTest
    @CsvSource({
        // The days before and after each change of 2026 and 2027.
        "2026-03-28, 14:00, 2026-03-28T14:00:00Z",
        "2026-03-29, 14:00, 2026-03-29T13:00:00Z",
        "2026-10-24, 14:00, 2026-10-24T13:00:00Z",
        "2026-10-25, 14:00, 2026-10-25T14:00:00Z",
        "2027-03-27, 14:00, 2027-03-27T14:00:00Z",
        "2027-03-28, 14:00, 2027-03-28T13:00:00Z",
        "2027-10-30, 14:00, 2027-10-30T13:00:00Z",
        "2027-10-31, 14:00, 2027-10-31T14:00:00Z"
    })
    void meansTheUniversitysTimeOnEitherSideOfAClockChange(
            LocalDate day, LocalTime time, Instant meant) {
        assertThat(TimeSlot.at(day, time, 60).begin()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29, 01:30", "2027-03-28, 01:00"})
    void isRefusedInTheHourThatTheClocksSkip(LocalDate day, LocalTime time) {
        assertThatThrownBy(() -> TimeSlot.at(day, time, 60))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("meeting.rule.clocks-skip");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25, 01:30, 2026-10-25T00:30:00Z",
        "2027-10-31, 01:30, 2027-10-31T00:30:00Z"
    })
    void meansTheFirstOfTheTwoHoursThatTheClocksRepeat(
            LocalDate day, LocalTime time, Instant meant) {
        assertThat(TimeSlot.at(day, time, 60).begin()).isEqualTo(meant);
    }

    @Test
    void lastsAsLongAsItSaysAcrossAChange() {
        var slot = TimeSlot.at(LocalDate.of(2026, 10, 25), LocalTime.of(0, 30), 120);
        assertThat(slot.end()).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
        assertThat(slot.end().atZone(UniversityTime.ZONE).toLocalTime())
                .isEqualTo(LocalTime.of(1, 30));
    }

    @Test
    void liesOnTheUniversitysDayAndNotOnThatOfGreenwich() {
        var slot = TimeSlot.at(LocalDate.of(2026, 7, 1), LocalTime.of(0, 15), 30);
        assertThat(slot.begin()).isEqualTo(Instant.parse("2026-06-30T23:15:00Z"));
        assertThat(slot.day()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @ParameterizedTest
    @CsvSource({"9", "481", "0", "-60"})
    void isRefusedWhereItIsNoLengthForAMeeting(int minutes) {
        assertThatThrownBy(() -> new TimeSlot(Instant.EPOCH, minutes))
                .hasMessage("meeting.rule.minutes");
    }

    @Test
    void offersEachTimeOnceAndInOrder() {
        Instant early = Instant.parse("2026-10-14T13:00:00Z");
        Instant late = early.plusSeconds(86_400);
        var proposal = new Proposal(List.of(late, early, late), 50, VenueKind.ONLINE, " Teams ");
        assertThat(proposal.begins()).containsExactly(early, late);
        assertThat(proposal.place()).isEqualTo("Teams");
    }

    @Test
    void offersOneToThree() {
        Instant one = Instant.parse("2026-10-14T13:00:00Z");
        assertThatThrownBy(() -> new Proposal(List.of(), 50, VenueKind.ONLINE, ""))
                .hasMessage("meeting.rule.no-time");
        List<Instant> four =
                List.of(one, one.plusSeconds(60), one.plusSeconds(120), one.plusSeconds(180));
        assertThatThrownBy(() -> new Proposal(four, 50, VenueKind.ONLINE, ""))
                .hasMessage("meeting.rule.many-times");
    }
}
