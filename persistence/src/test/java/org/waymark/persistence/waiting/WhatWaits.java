package org.waymark.persistence.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.persistence.TwoAtOnce;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.waiting.WaitingItem;
import org.waymark.waiting.WaitingItems;
import org.waymark.waiting.WaitingList;

class WhatWaits {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    private final WaitingItems items = db.make(JpaWaitingItems.class);
    private final WaitingList list = new WaitingList(items, clock);
    private final PartnershipId pair = PartnershipId.next();

    @Test
    void isOneRowForPersonKindAndSubjectAndTakesTheNewDate() {
        PersonId tom = Rows.aPerson(db, "Tom");
        db.inTransaction(() -> list.add(answer(tom).by(clock.today())));
        db.inTransaction(() -> list.add(answer(tom).by(clock.today().plusDays(3))));
        assertThat(db.ask("SELECT count(*) FROM waiting_item")).isEqualTo(1L);
        assertThat(db.ask("SELECT due_on FROM waiting_item")).hasToString("2026-10-18");
    }

    @Test
    void isOneRowWhenTwoTellItAtOnce() {
        PersonId tom = Rows.aPerson(db, "Tom");
        TwoAtOnce.times(
                4,
                () -> {
                    db.inTransaction(() -> list.add(answer(tom)));
                    return null;
                });
        assertThat(db.ask("SELECT count(*) FROM waiting_item")).isEqualTo(1L);
    }

    @Test
    void comesSoonestFirstAndWithoutADateLast() {
        PersonId tom = Rows.aPerson(db, "Tom");
        db.inTransaction(
                () -> {
                    list.add(WaitingItem.of(tom, "no-date", pair).at("/my/x"));
                    list.add(
                            WaitingItem.of(tom, "late", pair)
                                    .by(clock.today().plusDays(9))
                                    .at("/my/x"));
                    list.add(WaitingItem.of(tom, "soon", pair).by(clock.today()).at("/my/x"));
                });
        assertThat(db.inTransaction(() -> items.concerning(tom)))
                .extracting(WaitingItem::kind)
                .containsExactly("soon", "late", "no-date");
        assertThat(db.<Integer>inTransaction(() -> items.countFor(tom))).isEqualTo(3);
    }

    @Test
    void isShownToTheOtherOnlyWhereSaid() {
        PersonId tom = Rows.aPerson(db, "Tom");
        PersonId amara = Rows.aPerson(db, "Amara");
        db.inTransaction(
                () -> {
                    list.add(answer(tom).with(amara));
                    list.add(WaitingItem.of(tom, "quiet", pair).about(amara).at("/my/x"));
                });
        assertThat(db.inTransaction(() -> items.concerning(amara)))
                .extracting(WaitingItem::kind)
                .containsExactly("request-answer");
        assertThat(db.<Integer>inTransaction(() -> items.countFor(amara))).isZero();
    }

    @Test
    void goesForAllForOneOrWithThePartnership() {
        PersonId tom = Rows.aPerson(db, "Tom");
        PersonId amara = Rows.aPerson(db, "Amara");
        db.inTransaction(
                () -> {
                    list.add(answer(tom).in(pair));
                    list.add(answer(amara).in(pair));
                });
        db.inTransaction(() -> list.doneFor(tom, "request-answer", pair));
        assertThat(db.ask("SELECT person_id FROM waiting_item")).isEqualTo(amara.value());
        db.inTransaction(() -> list.done("request-answer", pair));
        assertThat(db.ask("SELECT count(*) FROM waiting_item")).isEqualTo(0L);

        db.inTransaction(() -> list.add(answer(tom).in(pair)));
        db.inTransaction(() -> list.over(pair));
        assertThat(db.ask("SELECT count(*) FROM waiting_item")).isEqualTo(0L);
    }

    private WaitingItem answer(PersonId person) {
        return WaitingItem.of(person, "request-answer", pair).at("/my/request.xhtml");
    }
}
