package org.waymark.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.shared.UniversityTime;

/**
 * Dates, times, durations and lists as people say them: {@code #{words.day(x)}}. Moments are told
 * in the university's time zone; a year is told where it isn't this year's. A day and its month
 * don't part at the end of a line.
 */
@Named("words")
@ApplicationScoped
public class Words {
    private static final DateTimeFormatter DAY = format("EEEE d\u00a0MMMM uuuu");
    private static final DateTimeFormatter NEAR_DAY = format("EEEE d\u00a0MMMM");
    private static final DateTimeFormatter DATE = format("d\u00a0MMMM uuuu");
    private static final DateTimeFormatter NEAR_DATE = format("d\u00a0MMMM");
    private static final DateTimeFormatter TIME = format("HH:mm");
    private static final DateTimeFormatter WEEKDAY = format("EEE");
    private static final DateTimeFormatter MONTH = format("MMM");
    private static final DateTimeFormatter MONTH_OF_YEAR = format("MMMM uuuu");

    private Clock clock;

    protected Words() {}

    @Inject
    public Words(Clock clock) {
        this.clock = clock;
    }

    /** "Thursday 15 October 2026". */
    public String fullDay(Object when) {
        return DAY.format(date(when));
    }

    /** "Thursday 15 October", with the year where it is another. */
    public String day(Object when) {
        LocalDate date = date(when);
        return (isThisYear(date) ? NEAR_DAY : DAY).format(date);
    }

    /** "15 October", with the year where it is another. */
    public String shortDate(Object when) {
        LocalDate date = date(when);
        return (isThisYear(date) ? NEAR_DATE : DATE).format(date);
    }

    /** "15 October 2026". */
    public String fullDate(Object when) {
        return DATE.format(date(when));
    }

    /** "14:00". */
    public String time(Object when) {
        return TIME.format(when instanceof LocalTime time ? time : moment(when));
    }

    /** "Monday 12 October, 16:05". */
    public String dayAndTime(Object when) {
        return day(when) + ", " + time(when);
    }

    /** "Wednesday 14 October, 14:00 to 14:50", or with both days where they differ. */
    public String slot(Object from, Object until) {
        if (date(from).equals(date(until))) {
            return day(from) + ", " + time(from) + " to " + time(until);
        }
        return dayAndTime(from) + " to " + dayAndTime(until);
    }

    /** "28 September to 11 October 2026"; the year is told once. */
    public String period(Object from, Object until) {
        LocalDate first = date(from);
        LocalDate last = date(until);
        String start = (first.getYear() == last.getYear() ? NEAR_DATE : DATE).format(first);
        return start + " to " + DATE.format(last);
    }

    /** "3 h 20 min", "50 min", "12 h". */
    public String duration(Duration length) {
        return minutes(length.toMinutes());
    }

    /** "3 h 20 min", "50 min", "12 h". */
    public String minutes(long minutes) {
        long hours = minutes / 60;
        long rest = minutes % 60;
        if (hours == 0) {
            return rest + "\u00a0min";
        }
        return hours + "\u00a0h" + (rest == 0 ? "" : " " + rest + "\u00a0min");
    }

    /** "Ana, Ben and Cora". */
    public String list(Collection<?> things) {
        List<String> all =
                things.stream()
                        .map(thing -> String.valueOf(say(thing)))
                        .collect(Collectors.toList());
        if (all.size() < 2) {
            return String.join("", all);
        }
        String last = all.remove(all.size() - 1);
        return String.join(", ", all) + " and " + last;
    }

    /** "Wed". */
    public String weekday(Object when) {
        return WEEKDAY.format(date(when));
    }

    /** "15". */
    public String dayOfMonth(Object when) {
        return String.valueOf(date(when).getDayOfMonth());
    }

    /** “October 2026”. */
    public String monthOfYear(YearMonth month) {
        return MONTH_OF_YEAR.format(month);
    }

    /** "Oct". */
    public String month(Object when) {
        return MONTH.format(date(when)).substring(0, 3);
    }

    /** For {@code datetime="…"}: a date stays a date, a moment carries its offset. */
    public String machine(Object when) {
        if (when instanceof LocalDate date) {
            return date.toString();
        }
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment(when).withNano(0));
    }

    /** Today at the university. */
    public LocalDate today() {
        return UniversityTime.today(clock);
    }

    /** What a value among a sentence reads as; numbers stay numbers, for a choice of words. */
    Object say(Object value) {
        if (value instanceof Instant instant) {
            return dayAndTime(instant);
        }
        if (value instanceof LocalDate date) {
            return day(date);
        }
        if (value instanceof LocalTime time) {
            return time(time);
        }
        if (value instanceof Duration length) {
            return duration(length);
        }
        if (value instanceof Collection<?> things) {
            return list(things);
        }
        return value;
    }

    private static LocalDate date(Object when) {
        return when instanceof LocalDate date ? date : moment(when).toLocalDate();
    }

    private static ZonedDateTime moment(Object when) {
        if (when instanceof Instant instant) {
            return instant.atZone(UniversityTime.ZONE);
        }
        if (when instanceof LocalDateTime local) {
            return local.atZone(UniversityTime.ZONE);
        }
        return ((ZonedDateTime) when).withZoneSameInstant(UniversityTime.ZONE);
    }

    private boolean isThisYear(LocalDate date) {
        return date.getYear() == today().getYear();
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }
}
