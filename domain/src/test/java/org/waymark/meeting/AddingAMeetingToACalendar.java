package org.waymark.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.Appointment;
import org.waymark.calendar.CalendarNote;
import org.waymark.calendar.PlaceKind;
import org.waymark.partnership.Pairs;
import org.waymark.partnership.Partnership;

class AddingAMeetingToACalendar {
    final Partnership pair = Pairs.active();
    final Meeting meeting =
            BookingAMeeting.proposed(Pairs.menteeOf(pair), BookingAMeeting.WEDNESDAY);

    void isBooked() {
        meeting.accept(
                Pairs.mentorOf(pair),
                BookingAMeeting.WEDNESDAY,
                BookingAMeeting.TRAINED,
                BookingAMeeting.NOW);
    }

    Appointment date() {
        return meeting.appointment(pair).orElseThrow();
    }

    @Test
    void tellsTheTimeTheKindOfPlaceAndTheTwo() {
        isBooked();

        assertThat(date().begins()).isEqualTo(BookingAMeeting.WEDNESDAY);
        assertThat(date().place()).isEqualTo(PlaceKind.QUIET_PLACE);
        assertThat(date().people()).containsExactly(pair.mentor(), pair.mentee());
        assertThat(date().stands()).isTrue();
        assertThat(date().uid()).isEqualTo(meeting.id().value() + "@waymark");
        assertThat(meeting.calendarNote())
                .contains(new CalendarNote(date().uid(), 1, BookingAMeeting.WEDNESDAY));
    }

    @Test
    void isNothingThatCalendarsKnowBeforeATimeIsChosen() {
        assertThat(meeting.appointment(pair)).isEmpty();
        meeting.cancel();
        assertThat(meeting.calendarNote()).isEqualTo(Optional.empty());
    }

    @Test
    void keepsItsPlaceUntilAnotherTimeIsChosen() {
        isBooked();
        meeting.suggestOthers(
                Pairs.mentorOf(pair),
                BookingAMeeting.times(BookingAMeeting.THURSDAY),
                null,
                BookingAMeeting.TRAINED,
                BookingAMeeting.NOW);
        assertThat(date().stands()).isFalse();
        assertThat(date().begins()).isEqualTo(BookingAMeeting.WEDNESDAY);

        meeting.accept(
                Pairs.menteeOf(pair),
                BookingAMeeting.THURSDAY,
                BookingAMeeting.TRAINED,
                BookingAMeeting.NOW);
        assertThat(date().stands()).isTrue();
        assertThat(date().begins()).isEqualTo(BookingAMeeting.THURSDAY);
        assertThat(date().sequence()).isEqualTo(3);
    }

    @Test
    void isTakenOutAtTheTimeThatCalendarsKnow() {
        isBooked();
        meeting.suggestOthers(
                Pairs.mentorOf(pair),
                BookingAMeeting.times(BookingAMeeting.THURSDAY),
                null,
                BookingAMeeting.TRAINED,
                BookingAMeeting.NOW);
        meeting.cancel();

        assertThat(meeting.calendarNote())
                .contains(new CalendarNote(date().uid(), 3, BookingAMeeting.WEDNESDAY));
        assertThat(date().stands()).isFalse();
    }
}
