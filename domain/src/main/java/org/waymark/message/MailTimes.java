package org.waymark.message;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.shared.UniversityTime;

/**
 * When somebody's mail goes, as the university's clocks show it, on working days that are known. A
 * message is held only where it still comes before the day that it names; what tells a calendar of
 * a date is never held, since a date called off too late costs more than a mail at night.
 */
final class MailTimes {
    /** When digests go, and what was held over a weekend. */
    static final LocalTime MORNING = LocalTime.of(7, 0);

    /** As far as working days are looked at; no university is closed for longer. */
    static final int DAYS_AHEAD = 60;

    private final Predicate<LocalDate> workingDay;
    private final Instant now;

    MailTimes(Predicate<LocalDate> workingDay, Instant now) {
        this.workingDay = workingDay;
        this.now = now;
    }

    /** Until when the message is held, or nothing where it goes now. */
    Optional<Instant> heldUntil(OutboxMessage message, MessageWishes wishes) {
        MessageRule rule = MessageRules.of(message);
        if (message.calendar().isPresent()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = rule.dayIn(message.values());
        if (wishes.rhythm() != Rhythm.EACH && rule.why() != Reason.DIGEST) {
            Optional<Instant> together =
                    Optional.of(nextDigest(wishes, message.writtenAt()))
                            .filter(then -> isBefore(then, day));
            if (together.isPresent()) {
                return together;
            }
        }
        return Optional.of(notQuiet(now, wishes))
                .filter(then -> then.isAfter(now) && isBefore(then, day));
    }

    private static boolean isBefore(Instant then, Optional<LocalDate> day) {
        return day.filter(named -> !UniversityTime.dateOf(then).isBefore(named)).isEmpty();
    }

    /** The next digest that is still ahead, when the person lets mail come. */
    Instant nextDigest(MessageWishes wishes) {
        return nextDigest(wishes, now);
    }

    /** Also one that should have gone while no mail could: what belongs into it goes at once. */
    private Instant nextDigest(MessageWishes wishes, Instant after) {
        LocalDate day = UniversityTime.dateOf(after);
        Instant then = morning(day);
        while (!then.isAfter(after) || !isDigestDay(day, wishes.rhythm())) {
            day = day.plusDays(1);
            then = morning(day);
        }
        return notQuiet(then, wishes);
    }

    private boolean isDigestDay(LocalDate day, Rhythm rhythm) {
        if (!workingDay.test(day)) {
            return false;
        }
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return rhythm != Rhythm.WEEKLY || monday.datesUntil(day).noneMatch(workingDay);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(UniversityTime.ZONE).toInstant();
    }

    /** The moment itself, or the end of the hours and days in which the person wants no mail. */
    private Instant notQuiet(Instant moment, MessageWishes wishes) {
        ZonedDateTime then = moment.atZone(UniversityTime.ZONE);
        if (wishes.workingDaysOnly() && !workingDay.test(then.toLocalDate())) {
            LocalDate day = then.toLocalDate();
            while (!workingDay.test(day)) {
                day = day.plusDays(1);
            }
            then = day.atTime(MORNING).atZone(UniversityTime.ZONE);
        }
        if (!wishes.isQuietAt(then.toLocalTime())) {
            return then.toInstant();
        }
        return notQuiet(endOfHours(then, wishes.quietUntil()), wishes);
    }

    /** Where the clocks go back the end comes twice, and only the second lies ahead for sure. */
    private static Instant endOfHours(ZonedDateTime quiet, LocalTime until) {
        LocalDate day = quiet.toLocalDate();
        if (!quiet.toLocalTime().isBefore(until)) {
            day = day.plusDays(1);
        }
        return day.atTime(until).atZone(UniversityTime.ZONE).withLaterOffsetAtOverlap().toInstant();
    }
}
