package org.waymark.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.partnership.Pairs;
import org.waymark.partnership.Partnership;

class WaitingForSomething {
    static final Instant BEGINS = BookingAMeeting.WEDNESDAY;
    static final Instant AFTER = BEGINS.plus(Duration.ofHours(2));

    final Partnership pair = Pairs.active();

    Meeting booked() {
        Meeting meeting = BookingAMeeting.proposed(Pairs.menteeOf(pair), BEGINS);
        meeting.accept(Pairs.mentorOf(pair), BEGINS, BookingAMeeting.TRAINED, BookingAMeeting.NOW);
        return meeting;
    }

    static boolean waits(Meeting meeting) {
        return new MeetingLists.Line(meeting, null).waits();
    }

    @Test
    void isWhatIsProposedOrBooked() {
        assertThat(waits(BookingAMeeting.proposed(Pairs.menteeOf(pair), BEGINS))).isTrue();
        assertThat(waits(booked())).isTrue();
    }

    @Test
    void isWhatWasHeldAndHasNoLogYet() {
        Meeting held = booked();
        held.hold(Pairs.mentorOf(pair), BookingAMeeting.TRAINED, AFTER);
        assertThat(waits(held)).isTrue();
        assertThat(new MeetingLists.Line(held, pair.mentor()).waits()).isFalse();
    }

    @Test
    void isNotWhatWasMissedOrCalledOff() {
        Meeting missed = booked();
        missed.miss(AFTER);
        Meeting off = booked();
        off.cancel();
        assertThat(waits(missed)).isFalse();
        assertThat(waits(off)).isFalse();
    }
}
