package org.waymark.agreement;

import java.time.LocalDate;
import org.waymark.partnership.Partnership;
import org.waymark.people.WorkingDays;
import org.waymark.shared.UniversityTime;

/** How long the two have to write their agreement before they are reminded that it waits. */
public final class TimeToWrite {
    private static final int WORKING_DAYS = 10;

    private TimeToWrite() {}

    public static LocalDate endsFor(Partnership pair, WorkingDays workingDays) {
        return workingDays.after(UniversityTime.dateOf(pair.acceptedAt()), WORKING_DAYS);
    }
}
