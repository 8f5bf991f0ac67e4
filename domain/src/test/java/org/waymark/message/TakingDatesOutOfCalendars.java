package org.waymark.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.Appointment;
import org.waymark.calendar.SomeCalendars;
import org.waymark.meeting.MeetingCancelled;
import org.waymark.meeting.MeetingId;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.ClockOnTheWall;

/** When a pair parts, or a reporting line comes between the two. */
class TakingDatesOutOfCalendars {
    private static final Instant AHEAD = Instant.parse("2026-10-21T13:00:00Z");
    private static final Instant OVER = Instant.parse("2026-10-07T13:00:00Z");

    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    private final SomeCalendars calendars = new SomeCalendars(clock);
    private final InMemoryOutboxMessages written = new InMemoryOutboxMessages();
    private final Outbox outbox = TestOutbox.writingTo(written, clock);
    private final DateMessages dates = new DateMessages();
    private final PersonId tom = PersonId.next();
    private final PersonId amara = PersonId.next();
    private final PartnershipId pair = PartnershipId.next();

    TakingDatesOutOfCalendars() {
        dates.outbox = outbox;
        dates.appointments = calendars.appointments();
        dates.clock = clock;
    }

    private Appointment calledOff(Instant begins) {
        var date = SomeCalendars.date(MeetingId.next(), 2, begins, tom, amara, false);
        calendars.has(date);
        return date;
    }

    @Test
    void tellsEachWhenTheyAreToldAndOnlyOfWhatIsAhead() {
        Appointment ahead = calledOff(AHEAD);
        calledOff(OVER);

        dates.fallAway(tom, pair);
        dates.fallAway(tom, pair);
        assertThat(written.all())
                .extracting(OutboxMessage::key, OutboxMessage::to, OutboxMessage::link)
                .containsExactly(tuple("date-off", tom, ahead.page()));
        assertThat(written.all().get(0).calendar()).contains(ahead.note());

        dates.fallAway(amara, pair);
        assertThat(written.all()).extracting(OutboxMessage::to).containsExactly(tom, amara);
    }

    @Test
    void isSilentOnWhatOneOfThemCalledOffBefore() {
        Appointment ahead = calledOff(AHEAD);
        var meetings = new MeetingMessages();
        meetings.outbox = outbox;
        meetings.on(new MeetingCancelled(tom, MeetingId.next(), pair, amara, AHEAD, ahead.note()));

        dates.fallAway(tom, pair);
        dates.fallAway(amara, pair);

        assertThat(written.all())
                .extracting(OutboxMessage::key)
                .containsExactly("meeting-off", "date-off");
    }
}
