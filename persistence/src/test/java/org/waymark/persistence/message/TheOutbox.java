package org.waymark.persistence.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.message.MailSettings;
import org.waymark.message.Outbox;
import org.waymark.message.OutboxMessage;
import org.waymark.message.OutboxMessageId;
import org.waymark.message.OutboxMessages;
import org.waymark.message.OutboxWritten;
import org.waymark.message.TestOutbox;
import org.waymark.message.UndeliveredMail;
import org.waymark.message.UndeliveredMail.Undelivered;
import org.waymark.message.UndeliveredMailService;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.persistence.TwoAtOnce;
import org.waymark.persistence.people.JpaDirectory;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.NotFound;

class TheOutbox {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    private final OutboxMessages messages = db.make(JpaOutboxMessages.class);
    private final Fired<OutboxWritten> woken = new Fired<>();
    private final Outbox outbox = TestOutbox.writingTo(messages, clock);

    @Test
    void leasesEachMessageToOneOfManyServers() {
        PersonId tom = Rows.aPerson(db, "Tom");
        db.inTransaction(
                () -> {
                    for (int i = 0; i < 40; i++) {
                        sign(tom);
                    }
                });
        List<List<OutboxMessageId>> bags =
                TwoAtOnce.times(4, () -> db.inTransaction(() -> take(10)));

        Set<OutboxMessageId> taken = new HashSet<>();
        bags.forEach(bag -> assertThat(taken.addAll(bag) || bag.isEmpty()).isTrue());
        assertThat(bags.stream().mapToInt(List::size).sum()).isEqualTo(taken.size());
        // A server that came while all were locked got none; the next bag holds what is left.
        taken.addAll(db.inTransaction(() -> take(40)));
        assertThat(taken).hasSize(40);
        assertThat(db.inTransaction(() -> take(40))).isEmpty();
    }

    @Test
    void letsGoOfWhatADeadServerHeld() {
        PersonId tom = Rows.aPerson(db, "Tom");
        db.inTransaction(() -> sign(tom));
        assertThat(db.inTransaction(() -> take(10))).hasSize(1);
        clock.passes(Duration.ofMinutes(6));
        assertThat(db.inTransaction(() -> take(10))).hasSize(1);
    }

    @Test
    void holdsNothingOfWhatWasRolledBack() {
        PersonId tom = Rows.aPerson(db, "Tom");
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        () -> {
                                            sign(tom);
                                            throw new NotFound();
                                        }))
                .isInstanceOf(NotFound.class);
        assertThat(db.ask("SELECT count(*) FROM outbox_message")).isEqualTo(0L);
    }

    @Test
    void isReadNewestFirstPageByPage() {
        PersonId tom = Rows.aPerson(db, "Tom");
        for (int i = 0; i < 3; i++) {
            db.inTransaction(() -> sign(tom));
        }
        List<OutboxMessage> first = db.inTransaction(() -> messages.newest(null, 2));
        List<OutboxMessage> rest = db.inTransaction(() -> messages.newest(first.get(1).id(), 2));
        assertThat(first).hasSize(2);
        assertThat(rest).hasSize(1);
        assertThat(rest.get(0).values()).containsKey("partner");
    }

    @Test
    void findsAddressesOfThoseWhoHaveOneAndAreHere() {
        PersonId tom = Rows.aPerson(db, "Tom");
        PersonId without = Rows.aPerson(db, "Without");
        PersonId left = Rows.aPerson(db, "Left");
        db.sql("UPDATE person SET email = NULL WHERE id = '" + without.value() + "'");
        db.sql("UPDATE person SET state = 'LEAVER' WHERE id = '" + left.value() + "'");
        var addresses = db.make(JpaMailAddresses.class);
        assertThat(db.inTransaction(() -> addresses.of(List.of(tom, without, left))))
                .containsOnlyKeys(tom);
    }

    @Test
    void tellsWhatDidNotGoAndWhyAndTriesWhatWasGivenUpAgain() {
        PersonId tom = Rows.aPerson(db, "Tom");
        for (int i = 0; i < 4; i++) {
            db.inTransaction(() -> sign(tom));
        }
        List<OutboxMessageId> ids =
                db.inTransaction(() -> messages.newest(null, 4)).stream()
                        .map(OutboxMessage::id)
                        .toList();
        is(ids.get(0), "state = 'FAILED', attempts = 9, reason = '550 No such mailbox'");
        is(ids.get(1), "attempts = 2, reason = 'Connection refused'");
        is(ids.get(2), "state = 'SENT', attempts = 1");

        UndeliveredMail shown = undelivered();
        assertThat(shown.mailIsSet()).isFalse();
        assertThat(shown.waiting()).isEqualTo(2);
        assertThat(shown.oldest()).isEqualTo(clock.instant());
        assertThat(shown.page().items())
                .extracting(one -> one.to() + ": " + one.reason())
                .containsExactly("Tom X: 550 No such mailbox", "Tom X: Connection refused");

        ids.forEach(id -> db.inTransaction(() -> mail().tryAgain(id)));
        assertThat(woken.events()).hasSize(1);
        assertThat(undelivered().waiting()).isEqualTo(3);
        assertThat(undelivered().page().items())
                .extracting(Undelivered::reason)
                .containsExactly("Connection refused");
    }

    private UndeliveredMail undelivered() {
        return db.inTransaction(() -> mail().undelivered(null));
    }

    private UndeliveredMailService mail() {
        return db.make(
                UndeliveredMailService.class,
                messages,
                db.make(JpaDirectory.class),
                new MailSettings(),
                clock,
                woken);
    }

    private void is(OutboxMessageId id, String what) {
        db.sql("UPDATE outbox_message SET %s WHERE id = '%s'".formatted(what, id.value()));
    }

    private void sign(PersonId to) {
        outbox.write("agree-sign", to, "/my/agreement.xhtml", Map.of("partner", to.value()));
    }

    private List<OutboxMessageId> take(int most) {
        List<OutboxMessage> due = messages.takeDue(clock.instant(), most);
        due.forEach(message -> message.lease(clock.instant()));
        return due.stream().map(OutboxMessage::id).toList();
    }
}
