package org.waymark.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.CalendarNote;
import org.waymark.people.PersonId;
import org.waymark.people.WorkingDays;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;

/**
 * As the university's clocks show it: the times below are written in UTC, and say which day it is.
 */
class WhenMailComes {
    private static final LocalDate BANK_HOLIDAY = LocalDate.of(2027, 5, 3);
    private static final WorkingDays DAYS = WorkingDays.closedOn(List.of(BANK_HOLIDAY));

    private static final MessageWishes EACH = MessageWishes.STANDARD;
    private static final MessageWishes DAILY =
            new MessageWishes(Rhythm.DAILY, null, null, false, true, true);
    private static final MessageWishes WEEKLY =
            new MessageWishes(Rhythm.WEEKLY, null, null, false, true, true);
    private static final MessageWishes NOT_AT_NIGHT = quiet("19:00", "07:00", false);
    private static final MessageWishes ONLY_AT_WORK = quiet("19:00", "07:00", true);

    @Test
    void isAtOnceForWhoeverSaidNothing() {
        assertThat(held("agree-sign", EACH, "2026-11-28T02:00:00Z")).isNull();
    }

    @Test
    void isTheNextMorningOfAWorkingDayForWhoeverWantsItDaily() {
        assertThat(held("agree-sign", DAILY, "2026-11-26T10:00:00Z"))
                .isEqualTo("2026-11-27T07:00:00Z");
        assertThat(held("agree-sign", DAILY, "2026-11-27T06:59:59Z"))
                .isEqualTo("2026-11-27T07:00:00Z");
        assertThat(held("agree-sign", DAILY, "2026-11-27T07:00:00Z"))
                .as("Friday, when that day's has gone")
                .isEqualTo("2026-11-30T07:00:00Z");
        assertThat(held("agree-sign", DAILY, "2027-04-30T10:00:00Z"))
                .as("over a bank holiday, in summer time")
                .isEqualTo("2027-05-04T06:00:00Z");
    }

    @Test
    void isTheFirstWorkingDayOfTheWeekForWhoeverWantsItWeekly() {
        assertThat(held("agree-sign", WEEKLY, "2026-11-24T10:00:00Z"))
                .isEqualTo("2026-11-30T07:00:00Z");
        assertThat(held("agree-sign", WEEKLY, "2026-11-30T06:00:00Z"))
                .isEqualTo("2026-11-30T07:00:00Z");
        assertThat(held("agree-sign", WEEKLY, "2027-04-29T10:00:00Z"))
                .as("Monday is a bank holiday")
                .isEqualTo("2027-05-04T06:00:00Z");
    }

    @Test
    void isAtOnceWhereTheDigestWouldComeOnTheDayItNamesOrLater() {
        String monday = "2026-11-23T10:00:00Z";
        assertThat(held(request("2026-11-25", monday), DAILY, monday)).isNotNull();
        assertThat(held(request("2026-11-24", monday), DAILY, monday)).isNull();
        assertThat(held(request("2026-12-01", monday), WEEKLY, monday)).isNotNull();
        assertThat(held(request("2026-11-30", monday), WEEKLY, monday)).isNull();
        assertThat(held("log-write", WEEKLY, monday)).as("it names a day that was").isNotNull();
    }

    @Test
    void isAtOnceWhereACalendarIsTold() {
        OutboxMessage off =
                message("date-off", Map.of("date", "2027-02-01"), "2026-11-23T10:00:00Z")
                        .withCalendar(
                                new CalendarNote("uid", 2, Instant.parse("2027-02-01T10:00:00Z")));
        assertThat(held(off, WEEKLY, "2026-11-23T10:00:00Z")).isNull();
        assertThat(held(off, ONLY_AT_WORK, "2026-11-28T23:00:00Z")).isNull();
    }

    @Test
    void isAfterTheHoursInWhichNoneIsWanted() {
        assertThat(held("agree-sign", NOT_AT_NIGHT, "2026-11-26T18:59:59Z")).isNull();
        assertThat(held("agree-sign", NOT_AT_NIGHT, "2026-11-26T19:00:00Z"))
                .isEqualTo("2026-11-27T07:00:00Z");
        assertThat(held("agree-sign", NOT_AT_NIGHT, "2026-11-27T06:59:00Z"))
                .isEqualTo("2026-11-27T07:00:00Z");
        assertThat(held("agree-sign", NOT_AT_NIGHT, "2026-11-27T07:00:00Z")).isNull();
        assertThat(held("agree-sign", NOT_AT_NIGHT, "2026-11-28T12:00:00Z"))
                .as("Saturday at noon")
                .isNull();
        assertThat(held("agree-sign", quiet("12:00", "13:00", false), "2026-11-27T12:30:00Z"))
                .isEqualTo("2026-11-27T13:00:00Z");
    }

    @Test
    void isAfterTheDaysOnWhichNoneIsWanted() {
        assertThat(held("agree-sign", ONLY_AT_WORK, "2026-11-27T20:00:00Z"))
                .as("Friday evening")
                .isEqualTo("2026-11-30T07:00:00Z");
        assertThat(held("agree-sign", ONLY_AT_WORK, "2026-11-28T12:00:00Z"))
                .isEqualTo("2026-11-30T07:00:00Z");
        var lateRiser = quiet("17:00", "09:30", true);
        assertThat(held("agree-sign", lateRiser, "2027-05-01T12:00:00Z"))
                .as("a long weekend")
                .isEqualTo("2027-05-04T08:30:00Z");
        var noHours = new MessageWishes(Rhythm.EACH, null, null, true, true, true);
        assertThat(held("agree-sign", noHours, "2026-11-27T23:59:00Z")).isNull();
        assertThat(held("agree-sign", noHours, "2026-11-28T00:00:00Z"))
                .isEqualTo("2026-11-30T07:00:00Z");
    }

    @Test
    void isInTheQuietHoursAllTheSameWhereTheirEndIsTheDayItNames() {
        assertThat(
                        held(
                                request("2026-11-27", "2026-11-26T22:00:00Z"),
                                NOT_AT_NIGHT,
                                "2026-11-26T22:00:00Z"))
                .isNull();
        assertThat(
                        held(
                                request("2026-11-28", "2026-11-26T22:00:00Z"),
                                NOT_AT_NIGHT,
                                "2026-11-26T22:00:00Z"))
                .isNotNull();
    }

    @Test
    void keepsQuietFromADigest() {
        var lateRiser =
                new MessageWishes(Rhythm.DAILY, at("18:00"), at("09:30"), false, true, true);
        assertThat(held("agree-sign", lateRiser, "2026-11-26T10:00:00Z"))
                .isEqualTo("2026-11-27T09:30:00Z");
        assertThat(held("digest", lateRiser, "2026-11-26T22:00:00Z"))
                .isEqualTo("2026-11-27T09:30:00Z");
        assertThat(held("digest", lateRiser, "2026-11-26T10:00:00Z")).isNull();
    }

    @Test
    void isRightWhenTheClocksGoForward() {
        assertThat(held("agree-sign", NOT_AT_NIGHT, "2027-03-27T23:00:00Z"))
                .as("seven o'clock comes an hour sooner")
                .isEqualTo("2027-03-28T06:00:00Z");
        assertThat(held("agree-sign", quiet("23:00", "01:30", false), "2027-03-28T00:30:00Z"))
                .as("half past one is skipped")
                .isEqualTo("2027-03-28T01:30:00Z");
        assertThat(held("agree-sign", DAILY, "2027-03-26T12:00:00Z"))
                .isEqualTo("2027-03-29T06:00:00Z");
    }

    @Test
    void isRightWhenTheClocksGoBack() {
        assertThat(held("agree-sign", NOT_AT_NIGHT, "2026-10-24T22:00:00Z"))
                .isEqualTo("2026-10-25T07:00:00Z");
        var untilHalfPast = quiet("23:00", "01:30", false);
        assertThat(held("agree-sign", untilHalfPast, "2026-10-25T00:15:00Z"))
                .as("a quarter past one comes twice; this is the first")
                .isEqualTo("2026-10-25T01:30:00Z");
        assertThat(held("agree-sign", untilHalfPast, "2026-10-25T01:15:00Z"))
                .as("and this the second")
                .isEqualTo("2026-10-25T01:30:00Z");
    }

    /** Whatever is said, held mail has an end that lies ahead. */
    @Test
    void isAlwaysAheadAndNeverInTheQuietHours() {
        for (String from : List.of("00:00", "01:30", "06:59", "07:00", "19:00", "23:59")) {
            for (String until : List.of("00:00", "01:00", "01:30", "07:00", "09:00", "23:59")) {
                if (from.equals(until)) {
                    continue;
                }
                for (Rhythm rhythm : Rhythm.values()) {
                    var wishes = new MessageWishes(rhythm, at(from), at(until), true, true, true);
                    Instant now = Instant.parse("2026-10-23T00:00:00Z");
                    for (int i = 0; i < 200; i++, now = now.plusSeconds(1_801)) {
                        Instant then =
                                heldAt(
                                        message("agree-sign", partner(), now.toString()),
                                        wishes,
                                        now);
                        assertThat(then == null || then.isAfter(now)).isTrue();
                        Instant goes = then == null ? now : then;
                        assertThat(wishes.isQuietAt(clock(goes))).as(wishes + " " + now).isFalse();
                    }
                }
            }
        }
    }

    @Test
    void isSaidWithBothEndsOfTheHours() {
        assertThatThrownBy(
                        () -> new MessageWishes(Rhythm.EACH, at("19:00"), null, false, true, true))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("message.rule.quiet-both");
        assertThatThrownBy(() -> quiet("19:00", "19:00", false))
                .hasMessage("message.rule.quiet-always");
    }

    /** What is known of a message and what it says are told apart; neither may lack the other. */
    @Test
    void isKnownOfEveryMessage() {
        var texts = new MessageTexts();
        assertThat(MessageRules.all()).containsOnlyKeys(texts.keys());
        MessageRules.all()
                .forEach(
                        (key, rule) -> {
                            if (rule.before() != null) {
                                assertThat(texts.message(key).placeholders())
                                        .as(key)
                                        .contains(rule.before());
                            }
                            assertThat(texts.phrase("why", rule.why().phrase())).isNotBlank();
                        });
    }

    @Test
    void isInTheDigestThatShouldHaveGoneWhileTheServerWasOff() {
        var message =
                new OutboxMessage(
                        "agree-sign",
                        PersonId.next(),
                        "/my/x.xhtml",
                        partner(),
                        Instant.parse("2026-11-16T10:00:00Z"));
        assertThat(held(message, WEEKLY, "2026-11-26T10:00:00Z")).isEqualTo("2026-11-23T07:00:00Z");
    }

    private static String held(String key, MessageWishes wishes, String now) {
        var values = new HashMap<String, String>();
        for (Placeholder name : new MessageTexts().message(key).placeholders()) {
            values.put(name.text(), name == Placeholder.DATE ? "2026-11-20" : "x");
        }
        return held(message(key, values, now), wishes, now);
    }

    private static String held(OutboxMessage message, MessageWishes wishes, String now) {
        Instant until = heldAt(message, wishes, Instant.parse(now));
        return until == null ? null : until.toString();
    }

    private static Instant heldAt(OutboxMessage message, MessageWishes wishes, Instant now) {
        return new MailCalendar(DAYS).at(now).heldUntil(message, wishes).orElse(null);
    }

    private static OutboxMessage request(String by, String now) {
        var values = new HashMap<>(partner());
        values.put("date", by);
        return message("request", values, now);
    }

    private static Map<String, String> partner() {
        return Map.of("partner", PersonId.next().value());
    }

    private static OutboxMessage message(String key, Map<String, String> values, String now) {
        return new OutboxMessage(key, PersonId.next(), "/my/x.xhtml", values, Instant.parse(now));
    }

    private static MessageWishes quiet(String from, String until, boolean workingDaysOnly) {
        return new MessageWishes(Rhythm.EACH, at(from), at(until), workingDaysOnly, true, true);
    }

    private static LocalTime at(String time) {
        return LocalTime.parse(time);
    }

    private static LocalTime clock(Instant moment) {
        return moment.atZone(UniversityTime.ZONE).toLocalTime();
    }
}
