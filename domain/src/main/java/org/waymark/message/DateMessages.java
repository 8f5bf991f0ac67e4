package org.waymark.message;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.waymark.calendar.Appointment;
import org.waymark.calendar.Appointments;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipHeld;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Partnerships;
import org.waymark.partnership.ReportingLineBegan;
import org.waymark.people.PersonId;
import org.waymark.shared.UniversityTime;

/**
 * Takes dates out of calendars that nobody called off, but that don't stand because the pair stands
 * still, or no more. Each of the two is told when they are told of that, not before.
 */
@ApplicationScoped
public class DateMessages {
    static final String SET = "date-set";
    static final String OFF = "date-off";

    /** After those that call the dates off. */
    static final int AFTER_THE_DATES = 3000;

    @Inject Outbox outbox;
    @Inject Appointments appointments;
    @Inject Partnerships partnerships;
    @Inject Clock clock;

    protected DateMessages() {}

    void on(@Observes @Priority(AFTER_THE_DATES) ReportingLineBegan event) {
        Partnership pair = partnerships.find(event.partnership()).orElseThrow();
        fallAway(pair.mentor(), pair.id());
        fallAway(pair.mentee(), pair.id());
    }

    void on(@Observes @Priority(AFTER_THE_DATES) PartnershipHeld event) {
        fallAway(event.mentor(), event.partnership());
        fallAway(event.mentee(), event.partnership());
    }

    /** Tells one of the pair which dates are off, unless they were told already. */
    void fallAway(PersonId to, PartnershipId pair) {
        for (Appointment date : appointments.calledOff(pair, clock.instant())) {
            if (!outbox.tells(to, date.note())) {
                outbox.write(
                        OFF, to, date.page(), off(date.partnerOf(to), date.begins()), date.note());
            }
        }
    }

    static Map<String, String> set(PersonId partner, Instant begins, String place) {
        return Map.of(
                "partner", partner.value(),
                "date", UniversityTime.dateOf(begins).toString(),
                "time", begins.toString(),
                "place", place);
    }

    static Map<String, String> off(PersonId partner, Instant begins) {
        return Map.of("partner", partner.value(), "date", UniversityTime.dateOf(begins).toString());
    }
}
