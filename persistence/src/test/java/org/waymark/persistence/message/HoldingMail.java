package org.waymark.persistence.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.calendar.Appointments;
import org.waymark.calendar.CalendarFiles;
import org.waymark.matching.RequestId;
import org.waymark.message.Delivery;
import org.waymark.message.HeldMail;
import org.waymark.message.LetterWriter;
import org.waymark.message.MailCalendar;
import org.waymark.message.MailSettings;
import org.waymark.message.MessageChoiceService;
import org.waymark.message.MessageTexts;
import org.waymark.message.MessageWishes;
import org.waymark.message.Outbox;
import org.waymark.message.OutboxMessages.Queue;
import org.waymark.message.OutboxWritten;
import org.waymark.message.PostOffice;
import org.waymark.message.Rhythm;
import org.waymark.message.TestOutbox;
import org.waymark.message.WritingDesk;
import org.waymark.people.PersonId;
import org.waymark.people.WorkingDays;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.persistence.TwoAtOnce;
import org.waymark.persistence.calendar.JpaAttendees;
import org.waymark.persistence.people.JpaClosureDays;
import org.waymark.persistence.people.JpaDirectory;
import org.waymark.persistence.waiting.JpaWaitingItems;
import org.waymark.shared.AllOf;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.waiting.WaitingItem;
import org.waymark.waiting.WaitingList;

class HoldingMail {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final MessageWishes DAILY =
            new MessageWishes(Rhythm.DAILY, null, null, false, true, true);

    private final ClockOnTheWall clock = ClockOnTheWall.at("2026-11-24T10:00:00Z");
    private final JpaOutboxMessages messages = db.make(JpaOutboxMessages.class);
    private final JpaMessageChoices choices = db.make(JpaMessageChoices.class);
    private final JpaWaitingItems items = db.make(JpaWaitingItems.class);
    private final WaitingList waiting = new WaitingList(items, clock);
    private final Outbox outbox = TestOutbox.writingTo(messages, clock);
    private final MailCalendar calendar =
            db.make(MailCalendar.class, db.make(WorkingDays.class, db.make(JpaClosureDays.class)));
    private PersonId tom;
    private PersonId amara;

    @BeforeEach
    void tomWantsHisMailDaily() {
        tom = Rows.aPerson(db, "Tom");
        amara = Rows.aPerson(db, "Amara");
        says(tom, DAILY);
    }

    @Test
    void keepsWhatSomebodySaidAndThenSaidAnew() {
        var nights =
                new MessageWishes(
                        Rhythm.WEEKLY, LocalTime.of(19, 0), LocalTime.of(7, 30), true, false, true);
        says(tom, nights);
        assertThat(db.inTransaction(() -> choices.find(tom))).contains(nights);
        assertThat(db.inTransaction(() -> choices.find(amara))).isEmpty();
        assertThat(db.inTransaction(() -> choices.of(List.of(tom, amara)))).containsOnlyKeys(tom);
    }

    @Test
    void becomesOneDigestHoweverManyServersLetGoAtOnce() {
        for (int i = 0; i < 30; i++) {
            request(tom);
        }
        assertThat(collected()).isEmpty();
        assertThat(collected()).isEmpty();
        assertThat(db.<Queue>inTransaction(messages::queue)).isEqualTo(new Queue(0, null, 30));
        clock.passes(Duration.ofHours(21));

        TwoAtOnce.times(4, () -> db.inTransaction(held()::letGo));

        assertThat(count("state = 'IN_DIGEST'")).isEqualTo(30L);
        assertThat(count("message_key = 'digest' AND state = 'WAITING'")).isEqualTo(1L);
        assertThat(db.ask("SELECT COUNT(DISTINCT digest_id) FROM outbox_message")).isEqualTo(1L);
        var bags = TwoAtOnce.times(4, this::collected);
        assertThat(bags.stream().flatMap(List::stream))
                .singleElement()
                .satisfies(
                        digest ->
                                assertThat(digest.letter().subject()).isEqualTo("30 things to do"));
    }

    /** Either the digest is there and tells its messages, or they are held as before. */
    @Test
    void isHeldAsBeforeWhereTheServerDiesWhileItLetsGo() {
        request(tom);
        collected();
        clock.passes(Duration.ofHours(21));
        try {
            db.inTransaction(
                    () -> {
                        held().letGo();
                        db.em().flush();
                        throw new IllegalStateException("killed");
                    });
        } catch (IllegalStateException killed) {
            assertThat(count("state = 'HELD'")).isEqualTo(1L);
        }
        db.inTransaction(held()::letGo);
        assertThat(collected()).hasSize(1);
    }

    @Test
    void asksTheDatabaseAsOftenForOneAsForMany() {
        request(tom);
        int[] forOne = asked();
        for (int i = 0; i < 8; i++) {
            PersonId other = Rows.aPerson(db, "Other" + i);
            says(other, DAILY);
            request(other);
            request(other);
            request(tom);
        }
        assertThat(asked()).containsExactly(forOne);
    }

    /** To hold it, to let it go, and to write the digests. */
    private int[] asked() {
        int toHold = db.statementsOf(() -> office().collect());
        collected();
        clock.passes(Duration.ofHours(24));
        long digests = count("message_key = 'digest'");
        int toLetGo = db.statementsOf(held()::letGo);
        // They go in one batch, of which each row counts.
        toLetGo -= (int) (count("message_key = 'digest'") - digests);
        int toWrite = db.statementsOf(() -> office().collect());
        return new int[] {toHold, toLetGo, toWrite};
    }

    @Test
    void isBroughtForwardByWhoeverWantsItAtOnceInAFixedNumberOfStatements() {
        request(tom);
        request(tom);
        collected();
        int two = db.statementsOf(() -> service().choose(wishes(Rhythm.WEEKLY)));
        for (int i = 0; i < 10; i++) {
            request(tom);
        }
        collected();
        assertThat(db.statementsOf(() -> service().choose(MessageWishes.STANDARD)))
                .isLessThanOrEqualTo(two);
        db.inTransaction(held()::letGo);
        assertThat(collected()).hasSize(12);
    }

    private static MessageWishes wishes(Rhythm rhythm) {
        return new MessageWishes(rhythm, null, null, false, true, true);
    }

    private MessageChoiceService service() {
        return db.make(
                MessageChoiceService.class,
                new Caller(tom),
                choices,
                messages,
                calendar,
                clock,
                new Fired<Happened>(),
                new Fired<OutboxWritten>());
    }

    private void says(PersonId person, MessageWishes wishes) {
        db.inTransaction(() -> choices.say(person, wishes));
    }

    private void request(PersonId to) {
        String page = "/my/matching/request.xhtml?id=";
        RequestId id = RequestId.next();
        db.inTransaction(
                () -> {
                    waiting.add(
                            WaitingItem.of(to, "request-answer", id)
                                    .with(amara)
                                    .by(clock.today().plusDays(30))
                                    .at(page + id.value()));
                    outbox.write(
                            "request",
                            to,
                            page + id.value(),
                            Map.of(
                                    "partner",
                                    amara.value(),
                                    "date",
                                    clock.today().plusDays(30).toString()));
                });
    }

    private long count(String where) {
        return (Long) db.ask("SELECT COUNT(*) FROM outbox_message WHERE " + where);
    }

    /** One bag; several where all of a bag is held. */
    private List<Delivery> collected() {
        List<Delivery> all = new ArrayList<>();
        var bag = db.inTransaction(() -> office().collect());
        while (bag.isPresent()) {
            all.addAll(bag.get());
            bag = db.inTransaction(() -> office().collect());
        }
        return all;
    }

    private HeldMail held() {
        return db.make(HeldMail.class, messages, choices, items, calendar, clock);
    }

    private PostOffice office() {
        var settings = new MailSettings();
        var writer =
                db.make(
                        LetterWriter.class,
                        new MessageTexts(),
                        db.make(JpaDirectory.class),
                        settings);
        return db.make(
                PostOffice.class,
                messages,
                choices,
                db.make(JpaMailAddresses.class),
                calendar,
                db.make(
                        WritingDesk.class,
                        messages,
                        db.make(JpaPhaseMessages.class),
                        db.make(JpaCommonMessages.class),
                        items,
                        writer),
                new CalendarFiles(
                        new Appointments(new AllOf<>(List.of())),
                        db.make(JpaAttendees.class),
                        settings,
                        clock),
                clock);
    }
}
