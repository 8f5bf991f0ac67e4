package org.waymark.meeting;

import java.time.LocalDate;
import org.waymark.partnership.Partnership;
import org.waymark.people.WorkingDays;
import org.waymark.shared.UniversityTime;

/** How long a pair that has signed looks for its first date before it is reminded. */
public final class TimeToMeet {
    private static final int WORKING_DAYS = 10;

    private TimeToMeet() {}

    public static LocalDate endsFor(Partnership pair, WorkingDays workingDays) {
        return workingDays.after(
                UniversityTime.dateOf(pair.signedAt().orElseThrow()), WORKING_DAYS);
    }
}
