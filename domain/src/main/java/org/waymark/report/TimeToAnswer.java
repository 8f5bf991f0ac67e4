package org.waymark.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import org.waymark.people.WorkingDays;
import org.waymark.shared.UniversityTime;

/** How long one of the two has to answer the other: until the end of work some days on. */
@ApplicationScoped
public class TimeToAnswer {
    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    @Inject WorkingDays workingDays;
    @Inject Clock clock;

    protected TimeToAnswer() {}

    Instant endsAfter(int days) {
        return workingDays
                .after(UniversityTime.today(clock), days)
                .atTime(END_OF_WORK)
                .atZone(UniversityTime.ZONE)
                .toInstant();
    }
}
