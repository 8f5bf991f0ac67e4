package org.waymark.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.access.Caller;
import org.waymark.partnership.EndingKind;
import org.waymark.partnership.PartnershipEnded;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.people.SomePeople;
import org.waymark.shared.ClockOnTheWall;

class WhatWaitsForMe {
    private final SomePeople people = new SomePeople();
    private final PersonId tom = people.called("Tom", "Hargreaves");
    private final PersonId amara = people.called("Amara", "Okafor");
    private final Caller me = new Caller(tom);
    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    private final LocalDate today = clock.today();
    private final InMemoryWaitingItems items = new InMemoryWaitingItems();
    private final WaitingList list = new WaitingList(items, clock);
    private final PartnershipId pair = PartnershipId.next();

    @Test
    void standsUnderTheDayByWhichItIsToBeDone() {
        waits("overdue", today.minusDays(3));
        waits("today", today);
        waits("tomorrow", today.plusDays(1));
        waits("sunday", LocalDate.of(2026, 10, 18));
        waits("monday", LocalDate.of(2026, 10, 19));
        waits("sunday-week", LocalDate.of(2026, 10, 25));
        waits("monday-week", LocalDate.of(2026, 10, 26));
        waits("some-day", null);

        assertThat(home().groups())
                .extracting(
                        group -> group.when(),
                        group -> group.tasks().stream().map(ToDo.Task::kind).toList())
                .containsExactly(
                        tuple(ToDo.When.TODAY, List.of("overdue", "today")),
                        tuple(ToDo.When.TOMORROW, List.of("tomorrow")),
                        tuple(ToDo.When.THIS_WEEK, List.of("sunday")),
                        tuple(ToDo.When.NEXT_WEEK, List.of("monday", "sunday-week")),
                        tuple(ToDo.When.LATER, List.of("monday-week")),
                        tuple(ToDo.When.NO_DATE, List.of("some-day")));
        assertThat(home().count()).isEqualTo(8);
    }

    @Test
    void namesTheOtherAndShowsThemThatItWaitsForMe() {
        list.add(WaitingItem.of(tom, "request-answer", pair).with(amara).by(today).at("/my/x"));
        assertThat(home().groups().get(0).tasks().get(0).other().name()).isEqualTo("Amara Okafor");
        assertThat(home().others()).isEmpty();

        me.becomes(amara);
        assertThat(home().groups()).isEmpty();
        assertThat(home().others())
                .extracting(other -> other.person().name())
                .containsExactly("Tom Hargreaves");
    }

    @Test
    void keepsToItselfWhatIsOnlyAboutSomeone() {
        list.add(WaitingItem.of(tom, "exit-tell", pair).about(amara).at("/my/x"));
        me.becomes(amara);
        assertThat(home().others()).isEmpty();
    }

    @Test
    void isGoneWhenThePartnershipHasEnded() {
        list.add(WaitingItem.of(tom, "log-write", pair).in(pair).at("/my/x"));
        list.add(WaitingItem.of(tom, "join", pair).at("/my/x"));
        new PartnershipWaiting(list).ended(new PartnershipEnded(tom, pair, EndingKind.COMPLETED));
        assertThat(items.kindsFor(tom)).containsExactly("join");
    }

    @Test
    void leadsSomewhere() {
        assertThatThrownBy(() -> list.add(WaitingItem.of(tom, "nowhere", pair)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void standsBesideTheNextDatesOfAllFeaturesSoonestFirst() {
        ComingUp meetings = (person, from) -> List.of(date("meeting", 6), date("meeting", 13));
        ComingUp events = (person, from) -> List.of(date("event", 9));
        ToDo home = homeWith(List.of(meetings, events)).whatWaits();
        assertThat(home.comingUp())
                .extracting(ToDo.Ahead::key)
                .containsExactly("meeting", "event", "meeting");
    }

    private ComingUp.Date date(String key, int inDays) {
        var from = clock.instant().plus(Duration.ofDays(inDays));
        return new ComingUp.Date(
                key, amara, from, from.plus(Duration.ofHours(1)), "online", "/my/x");
    }

    private void waits(String kind, LocalDate due) {
        list.add(WaitingItem.of(tom, kind, pair).by(due).at("/my/x"));
    }

    private ToDo home() {
        return homeWith(List.of()).whatWaits();
    }

    private HomeService homeWith(List<ComingUp> dates) {
        return new HomeService(me, items, people, clock, dates);
    }
}
