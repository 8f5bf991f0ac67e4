package org.waymark.persistence.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.meeting.BookingService;
import org.waymark.meeting.LapseRound;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.Proposal;
import org.waymark.meeting.VenueKind;
import org.waymark.partnership.HoldService;
import org.waymark.persistence.House;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.partnership.PairsAtWork;
import org.waymark.shared.ClockOnTheWall;

class NotMeetingForLong {
    @RegisterExtension static final MariaDb db = new MariaDb();

    /** So that the fortnight after the nudge, on 9 March, lies across the change of the clocks. */
    private final ClockOnTheWall clock = ClockOnTheWall.at("2027-02-15T10:00:00Z");

    private House house;
    private PairsAtWork.Two pair;

    @BeforeEach
    void aPairThatWasNudged() {
        var pairs = new PairsAtWork(db, clock);
        house = pairs.house;
        pair = pairs.signed();
        clock.passes(Duration.between(clock.instant(), Instant.parse("2027-03-16T00:00:01Z")));
        goRound();
        assertThat(nudges()).isEqualTo(2L);
        assertThat(waiting("meeting-lapse")).isEqualTo(2L);
    }

    @Test
    void isToldOnceAlsoWhereTheDateThatWasFoundFellThrough() {
        MeetingId meeting = MeetingId.next();
        Instant begins = clock.instant().plus(Duration.ofDays(5));
        BookingService booking = house.the(BookingService.class);
        house.as(
                pair.mentor(),
                () ->
                        booking.propose(
                                pair.id(),
                                meeting,
                                new Proposal(List.of(begins), 60, VenueKind.ONLINE, "")));
        house.as(pair.mentee(), () -> booking.accept(meeting, begins, false));
        clock.passesDays(1);
        house.as(pair.mentee(), () -> booking.cancel(meeting));
        assertThat(waiting("meeting-lapse")).isZero();

        clock.passesDays(1);
        goRound();

        assertThat(nudges()).isEqualTo(2L);
        assertThat(waiting("meeting-lapse")).isEqualTo(2L);
        clock.passesDays(13);
        goRound();
        assertThat(shown()).isFalse();
        clock.passesDays(1);
        goRound();
        assertThat(shown()).isTrue();
    }

    @Test
    void isToldOnceAlsoWhereAHoldCameBetween() {
        HoldService holds = house.the(HoldService.class);
        house.as(pair.mentor(), () -> holds.begin(pair.id(), null));
        clock.passesDays(30);
        house.as(pair.mentor(), () -> holds.goOn(pair.id()));
        clock.passesDays(1);

        goRound();

        assertThat(nudges()).isEqualTo(2L);
        assertThat(waiting("meeting-lapse")).isEqualTo(2L);
    }

    @Test
    void isShownOnTheFourteenthDayWhateverTheClocksDidAndTheSecondOfTheRound() {
        clock.passes(Duration.between(clock.instant(), Instant.parse("2027-03-28T23:00:00Z")));
        goRound();
        assertThat(shown()).isFalse();
        clock.passes(Duration.between(clock.instant(), Instant.parse("2027-03-29T23:00:00Z")));
        goRound();
        assertThat(shown()).isTrue();
    }

    private void goRound() {
        house.as(null, () -> house.the(LapseRound.class).round(clock.instant()));
    }

    private static boolean shown() {
        return db.ask("SELECT shown_at FROM meeting_lapse") != null;
    }

    private static Object nudges() {
        return db.ask("SELECT count(*) FROM outbox_message WHERE message_key LIKE 'lapse%'");
    }

    private static long waiting(String kind) {
        return ((Number) db.ask("SELECT count(*) FROM waiting_item WHERE kind = '" + kind + "'"))
                .longValue();
    }
}
