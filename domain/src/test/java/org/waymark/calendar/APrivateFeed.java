package org.waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.access.Caller;
import org.waymark.meeting.MeetingId;
import org.waymark.people.PersonId;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;

class APrivateFeed {
    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    private final SomeCalendars calendars = new SomeCalendars(clock);
    private final PersonId tom = PersonId.next();
    private final PersonId amara = PersonId.next();
    private final Fired<Happened> happened = new Fired<>();
    private final FeedService feeds = new FeedService(new Caller(tom), calendars, happened, clock);
    private final OpenFeedService open =
            new OpenFeedService(
                    calendars, calendars.appointments(), calendars.files(() -> ""), clock);

    private void isNothing(String secret) {
        assertThatThrownBy(() -> open.read(secret)).isInstanceOf(NotFound.class);
    }

    @Test
    void opensToWhoeverHasItsSecretAndIsNotedInTheTrail() {
        calendars.has(SomeCalendars.date(MeetingId.next(), 1, "2026-10-21T13:00:00Z", tom, amara));
        calendars.has(
                SomeCalendars.date(
                        MeetingId.next(), 1, "2026-10-22T13:00:00Z", PersonId.next(), amara));

        String secret = feeds.make(null);

        assertThat(Biweekly.parse(open.read(secret).text()).first().getEvents()).hasSize(1);
        assertThat(happened.event()).isEqualTo(new CalendarFeedMade(tom));
        assertThat(happened.event().toString()).doesNotContain(secret);
    }

    @Test
    void showsSomeMonthsAndNotEverything() {
        calendars.has(SomeCalendars.date(MeetingId.next(), 1, "2026-07-14T13:00:00Z", tom, amara));
        calendars.has(SomeCalendars.date(MeetingId.next(), 1, "2026-07-16T13:00:00Z", tom, amara));
        calendars.has(SomeCalendars.date(MeetingId.next(), 1, "2027-10-16T13:00:00Z", tom, amara));

        assertThat(Biweekly.parse(open.read(feeds.make(null)).text()).first().getEvents())
                .hasSize(1);
    }

    @Test
    void isNothingOnceReplacedOrRevokedOrWhenItsOwnerHasLeft() {
        String first = feeds.make(null);
        String second = feeds.make(feeds.mine().madeAt());
        isNothing(first);
        assertThat(open.read(second).text()).contains("VCALENDAR");

        feeds.revoke();
        feeds.revoke();
        isNothing(second);
        assertThat(feeds.mine().isMade()).isFalse();

        String third = feeds.make(null);
        calendars.leaves(tom);
        isNothing(third);
        assertThat(happened.events()).filteredOn(CalendarFeedRevoked.class::isInstance).hasSize(1);
    }

    @Test
    void isNothingForWhatWasNeverASecret() {
        feeds.make(null);
        isNothing(null);
        isNothing("");
        isNothing("A".repeat(32));
        isNothing("../../etc/passwd");
    }

    @Test
    void isNotReplacedByAPageThatIsSentAgain() {
        feeds.make(null);

        assertThatThrownBy(() -> feeds.make(null)).hasMessage("calendar.rule.made-already");
        assertThatThrownBy(() -> feeds.make(Instant.EPOCH))
                .hasMessage("calendar.rule.made-already");
    }

    @Test
    void hasASecretOfItsOwnOfWhichOnlyAHashIsKept() {
        FeedSecret one = FeedSecret.fresh();

        assertThat(one.text()).hasSize(32).isNotEqualTo(FeedSecret.fresh().text());
        assertThat(one.hash()).hasSize(64).doesNotContain(one.text());
        assertThat(one).hasToString("a secret");
    }
}
