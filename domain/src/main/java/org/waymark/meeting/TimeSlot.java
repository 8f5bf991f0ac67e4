package org.waymark.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;

/**
 * From when and for how long, meant in the university's time. In the hour that the clocks skip in
 * spring there is no time to meet; in the hour they repeat in autumn the first one is meant. The
 * length is time that passes, so a meeting across a change still lasts as long as it says.
 */
public record TimeSlot(Instant begin, int minutes) {
    public static final int SHORTEST_MINUTES = 10;
    public static final int LONGEST_MINUTES = 480;

    public TimeSlot {
        mustBeALength(minutes);
    }

    static void mustBeALength(int minutes) {
        if (minutes < SHORTEST_MINUTES || minutes > LONGEST_MINUTES) {
            throw new RuleBroken("meeting.rule.minutes", SHORTEST_MINUTES, LONGEST_MINUTES)
                    .at("minutes");
        }
    }

    public static TimeSlot at(LocalDate day, LocalTime time, int minutes) {
        return new TimeSlot(begin(day, time), minutes);
    }

    /** The moment meant by a day and a time of day. */
    public static Instant begin(LocalDate day, LocalTime time) {
        return UniversityTime.moment(day, time)
                .orElseThrow(
                        () -> new RuleBroken("meeting.rule.clocks-skip", time, day).at("time"));
    }

    public Instant end() {
        return begin.plus(Duration.ofMinutes(minutes));
    }

    public LocalDate day() {
        return UniversityTime.dateOf(begin);
    }
}
