package org.waymark.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Caller;
import org.waymark.calendar.SomeCalendars;
import org.waymark.matching.RequestId;
import org.waymark.message.OutboxMessage.State;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.people.SomePeople;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.shared.Id;
import org.waymark.waiting.WaitingItem;
import org.waymark.waiting.WaitingList;

class TellingManyTogether {
    private static final MessageWishes DAILY =
            new MessageWishes(Rhythm.DAILY, null, null, false, true, true);
    private static final MessageWishes NOT_AT_NIGHT =
            new MessageWishes(
                    Rhythm.EACH, LocalTime.of(19, 0), LocalTime.of(7, 0), false, true, true);

    private final SomePeople people = new SomePeople();
    private final PersonId tom = people.called("Tom", "Hargreaves");
    private final PersonId amara = people.called("Amara", "Okafor");
    private final ClockOnTheWall clock = ClockOnTheWall.at("2026-11-24T10:00:00Z");
    private final InMemoryOutboxMessages messages = new InMemoryOutboxMessages();
    private final Outbox outbox = TestOutbox.writingTo(messages, clock);
    private final MailSettings settings = ToAMailServer.at(1);
    private final APostOffice post = new APostOffice(messages, people, this::addresses, clock);
    private final PostOffice office =
            post.office(settings, new SomeCalendars(clock).files(settings));
    private final HeldMail held = post.held();
    private final WaitingList waiting = new WaitingList(post.waiting, clock);
    private final RequestId first = RequestId.next();
    private final RequestId second = RequestId.next();

    @BeforeEach
    void tomWantsHisMailDaily() {
        post.choices.say(tom, DAILY);
    }

    @Test
    void replacesManyByOneWithALinkForEachSoonestFirst() {
        request(second, "2026-12-09");
        request(first, "2026-12-03");
        outbox.write(
                "declined",
                tom,
                "/my/matching/find.xhtml",
                Map.of("partner", amara.value(), "next-step", "choose"));
        assertThat(carried()).isEmpty();
        assertThat(states()).containsOnly(Map.entry(State.HELD, 3L));

        clock.passes(Duration.ofHours(21));
        Delivery digest = only(carried());

        assertThat(digest.letter().subject()).isEqualTo("2 things to do");
        assertThat(digest.letter().text())
                .containsSubsequence(
                        "Dear Tom,",
                        "2 things wait for you",
                        "* A request for you",
                        "by Thursday 3 December 2026.",
                        "/my/matching/request.xhtml?id=" + first.value(),
                        "* A request for you",
                        "by Wednesday 9 December 2026.",
                        "/my/matching/request.xhtml?id=" + second.value(),
                        "What else is new",
                        "* Your list moves on",
                        "/my/home.xhtml",
                        "You asked for your mail together.",
                        "/my/message/index.xhtml")
                .doesNotContain("told before", "{");
        assertThat(digest.letter().html())
                .contains("A request for you</a>")
                .contains(first.value(), second.value());
        assertThat(states())
                .containsOnly(Map.entry(State.IN_DIGEST, 3L), Map.entry(State.WAITING, 1L));
        assertThat(carried()).as("leased").isEmpty();
    }

    @Test
    void leavesOutWhatWasDoneMeanwhile() {
        request(first, "2026-12-03");
        request(second, "2026-12-09");
        waiting.doneAbout(first);
        clock.passes(Duration.ofHours(21));

        Delivery digest = only(carried());

        assertThat(digest.letter().subject()).isEqualTo("One thing to do");
        assertThat(digest.letter().text()).doesNotContain(first.value()).contains(second.value());
        assertThat(states()).containsEntry(State.LEFT_OUT, 1L);
    }

    @Test
    void sendsNothingWhereAllWasDone() {
        request(first, "2026-12-03");
        waiting.doneAbout(first);
        clock.passes(Duration.ofHours(21));
        assertThat(carried()).isEmpty();
        assertThat(states()).containsOnly(Map.entry(State.LEFT_OUT, 1L));
    }

    /** The mail server was away while it was done. */
    @Test
    void isWrittenAnewEachTimeItIsTried() {
        request(first, "2026-12-03");
        request(second, "2026-12-09");
        clock.passes(Duration.ofHours(21));
        Delivery tried = only(carried());
        office.returned(tried.id(), "Connection refused");
        waiting.doneAbout(first);
        clock.passes(Duration.ofMinutes(2));

        Delivery again = only(carried());
        assertThat(again.mailId()).isEqualTo(tried.mailId());
        assertThat(again.letter().subject()).isEqualTo("One thing to do");

        office.returned(again.id(), "Connection refused");
        waiting.doneAbout(second);
        clock.passes(Duration.ofHours(1));
        assertThat(carried()).isEmpty();
        assertThat(find(again.id()).state()).isEqualTo(State.LEFT_OUT);
    }

    @Test
    void tellsAThingOnceHoweverOftenItWasTold() {
        request(first, "2026-12-03");
        outbox.write("more-answered", tom, page(first), about("2026-12-03"));
        clock.passes(Duration.ofHours(21));
        Delivery digest = only(carried());
        assertThat(digest.letter().subject()).isEqualTo("One thing to do");
        assertThat(digest.letter().text())
                .contains("An answer for you")
                .doesNotContain("A request");
    }

    @Test
    void saysHowMuchMoreStandsOnTheHomePage() {
        waits(second, "2026-12-09");
        request(first, "2026-12-03");
        clock.passes(Duration.ofHours(21));
        assertThat(only(carried()).letter().text()).contains("One more thing waits");
    }

    @Test
    void saysItInAnAdministratorsWords() {
        var words =
                new CommonMessageService(
                        new Caller(amara),
                        post.common,
                        new MessageExamples(new MessageTexts(), clock),
                        new Fired<Happened>());
        assertThat(words.all()).hasSize(CommonMessageService.KEYS.size());
        for (MessageToEdit one : words.all()) {
            assertThat(words.preview(one.key(), one.subject(), one.body()).subject())
                    .isNotBlank()
                    .doesNotContain("{");
        }
        words.save("digest-one", "A line for you", "Hello.\nOne thing, then.", 0);
        request(first, "2026-12-03");
        clock.passes(Duration.ofHours(21));
        Delivery digest = only(carried());
        assertThat(digest.letter().subject()).isEqualTo("A line for you");
        assertThat(digest.letter().text()).containsSubsequence("Hello.", "One thing, then.");
        words.restore("digest-one", words.open("digest-one").seen());
        assertThat(words.open("digest-one").subject()).isEqualTo("One thing to do");
    }

    @Test
    void isCalledNewsWhereNothingIsToDo() {
        outbox.write("expired-mentor", tom, "/my/matching/requests.xhtml", partner());
        clock.passes(Duration.ofHours(21));
        assertThat(only(carried()).letter().subject()).isEqualTo("What is new");
    }

    /** Home shows nothing of such a pair either; when it goes on, it is told. */
    @Test
    void keepsWhatStandsStillUntilItGoesOn() {
        PartnershipId pair = PartnershipId.next();
        String page = "/my/agreement/view.xhtml?partnership=" + pair.value();
        waiting.add(WaitingItem.of(tom, "agreement-sign", pair).with(amara).in(pair).at(page));
        outbox.write("agree-sign", tom, page, partner());
        assertThat(carried()).isEmpty();
        post.waiting.hold(pair);
        clock.passes(Duration.ofHours(21));
        assertThat(carried()).isEmpty();
        assertThat(states()).containsOnly(Map.entry(State.HELD, 1L));
        post.waiting.goOn(pair);
        clock.passes(Duration.ofHours(24));
        assertThat(only(carried()).letter().text()).contains(page);
    }

    @Test
    void holdsNothingBackFromWhoeverHasNoAddress() {
        post.choices.say(amara, DAILY);
        outbox.write("agree-sign", amara, "/my/a.xhtml", Map.of("partner", tom.value()));
        assertThat(carried()).isEmpty();
        assertThat(states()).containsOnly(Map.entry(State.NO_ADDRESS, 1L));
    }

    @Test
    void letsEachGoByItselfAfterTheQuietHours() {
        post.choices.say(tom, NOT_AT_NIGHT);
        clock.passes(Duration.ofHours(11));
        request(first, "2026-12-03");
        request(second, "2026-12-09");
        waiting.doneAbout(second);
        assertThat(carried()).isEmpty();
        clock.passes(Duration.ofHours(10));
        assertThat(only(carried()).letter().subject()).isEqualTo("A request for you");
        assertThat(states()).containsEntry(State.LEFT_OUT, 1L);
    }

    @Test
    void doesWithoutRemindersAndNeverWithoutWhatWaits() {
        post.choices.say(tom, new MessageWishes(Rhythm.EACH, null, null, false, false, false));
        waits(first, "2026-12-03");
        outbox.write("request-2days", tom, page(first), about("2026-12-03"));
        outbox.write(
                "invited",
                tom,
                "/my/schemes/index.xhtml",
                Map.of("phase", "Spring", "role", "mentor", "date", "2026-12-03"));
        outbox.write("request", tom, page(first), about("2026-12-03"));
        assertThat(only(carried()).letter().subject()).isEqualTo("A request for you");
        assertThat(states())
                .containsOnly(Map.entry(State.DECLINED, 2L), Map.entry(State.WAITING, 1L));
    }

    @Test
    void goesAtOnceWhenWhoeverWantedADigestWantsItNoMore() {
        request(first, "2026-12-03");
        assertThat(carried()).isEmpty();
        var woken = new Fired<OutboxWritten>();
        service(woken).choose(MessageWishes.STANDARD);
        assertThat(woken.events()).hasSize(1);
        assertThat(only(carried()).letter().subject()).isEqualTo("A request for you");
    }

    @Test
    void neverGoesLaterThanItWouldHaveWhenTheWishIsForLess() {
        request(first, "2026-12-03");
        assertThat(carried()).isEmpty();
        service(new Fired<>())
                .choose(new MessageWishes(Rhythm.WEEKLY, null, null, false, true, true));
        clock.passes(Duration.ofHours(21));
        assertThat(only(carried()).letter().subject()).isEqualTo("One thing to do");
    }

    @Test
    void changesNothingWhenTheSameIsSaidAgain() {
        var woken = new Fired<OutboxWritten>();
        service(woken).choose(DAILY);
        assertThat(woken.events()).isEmpty();
    }

    @Test
    void isNotHeldOnABankHoliday() {
        var office =
                new APostOffice(
                        messages, people, this::addresses, clock, LocalDate.of(2026, 11, 25));
        assertThat(office.calendar().at(clock.instant()).nextDigest(DAILY))
                .isEqualTo("2026-11-26T07:00:00Z");
    }

    private MessageChoiceService service(Fired<OutboxWritten> woken) {
        return new MessageChoiceService(
                new Caller(tom),
                post.choices,
                messages,
                post.calendar(),
                clock,
                new Fired<Happened>(),
                woken);
    }

    private Map<PersonId, String> addresses(Collection<PersonId> asked) {
        return asked.contains(tom) ? Map.of(tom, "tom@x.example") : Map.of();
    }

    /** As the postman does, at one half minute and the next. */
    private List<Delivery> carried() {
        var all = new ArrayList<Delivery>();
        for (int i = 0; i < 2; i++) {
            held.letGo();
            office.collect().ifPresent(all::addAll);
        }
        return all;
    }

    private static Delivery only(List<Delivery> deliveries) {
        assertThat(deliveries).hasSize(1);
        return deliveries.get(0);
    }

    private Map<State, Long> states() {
        return messages.all().stream()
                .collect(Collectors.groupingBy(OutboxMessage::state, Collectors.counting()));
    }

    private OutboxMessage find(OutboxMessageId id) {
        return messages.find(id).orElseThrow();
    }

    private void request(RequestId id, String by) {
        waits(id, by);
        outbox.write("request", tom, page(id), about(by));
    }

    private void waits(Id request, String by) {
        waiting.add(
                WaitingItem.of(tom, "request-answer", request)
                        .with(amara)
                        .by(LocalDate.parse(by))
                        .at(page(request)));
    }

    private static String page(Id request) {
        return "/my/matching/request.xhtml?id=" + request.value();
    }

    private Map<String, String> about(String by) {
        return Map.of("partner", amara.value(), "date", by);
    }

    private Map<String, String> partner() {
        return Map.of("partner", amara.value());
    }
}
