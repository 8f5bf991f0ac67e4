package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.people.WorkingDays;
import org.waymark.shared.UniversityTime;

/** Makes {@link MailTimes} of the institution's working days, in one statement. */
@ApplicationScoped
public class MailCalendar {
    private static final int A_WEEK = 7;

    @Inject WorkingDays workingDays;

    protected MailCalendar() {}

    MailCalendar(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    MailTimes at(Instant now) {
        LocalDate today = UniversityTime.dateOf(now);
        return new MailTimes(
                workingDays.known(today.minusDays(A_WEEK), today.plusDays(MailTimes.DAYS_AHEAD)),
                now);
    }
}
