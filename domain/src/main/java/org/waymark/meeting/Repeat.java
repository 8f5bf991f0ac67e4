package org.waymark.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;

/**
 * How a date goes on: every so many weeks, on the same weekday and at the same time of the
 * university's clocks, across their changes too.
 *
 * @param everyWeeks 0 where it is a single date
 * @param meetings how many in all, the first among them; 1 where it is a single date
 */
public record Repeat(int everyWeeks, int meetings) {
    public static final Repeat ONCE = new Repeat(0, 1);

    /** Three months of weekly meetings; whoever wants more proposes again. */
    public static final int MOST_MEETINGS = 12;

    static final int MOST_WEEKS = 12;

    public static Repeat every(int weeks, int meetings) {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new RuleBroken("meeting.rule.every-weeks", MOST_WEEKS).at("every");
        }
        if (meetings < 2 || meetings > MOST_MEETINGS) {
            throw new RuleBroken("meeting.rule.meetings-in-all", MOST_MEETINGS).at("meetings");
        }
        return new Repeat(weeks, meetings);
    }

    public boolean isOnce() {
        return meetings == 1;
    }

    /** Those after the first; one that falls into the hour that the clocks skip is left out. */
    List<Instant> after(Instant first) {
        LocalDate day = UniversityTime.dateOf(first);
        LocalTime time = first.atZone(UniversityTime.ZONE).toLocalTime();
        return IntStream.range(1, meetings)
                .mapToObj(n -> UniversityTime.moment(day.plusWeeks((long) n * everyWeeks), time))
                .flatMap(Optional::stream)
                .toList();
    }
}
