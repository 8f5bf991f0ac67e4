package org.waymark.meeting;

import java.time.LocalDate;
import org.waymark.partnership.Partnership;
import org.waymark.people.WorkingDays;
import org.waymark.scheme.PhaseRules;
import org.waymark.shared.UniversityTime;

/** How long a pair that has signed looks for its first date before it is reminded. */
public final class TimeToMeet {
    private TimeToMeet() {}

    public static LocalDate endsFor(Partnership pair, PhaseRules rules, WorkingDays workingDays) {
        return workingDays.after(
                UniversityTime.dateOf(pair.signedAt().orElseThrow()),
                rules.firstMeetingWorkingDays());
    }
}
