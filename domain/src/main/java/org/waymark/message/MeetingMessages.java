package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.waymark.calendar.CalendarNote;
import org.waymark.meeting.MeetingBooked;
import org.waymark.meeting.MeetingCameAndWent;
import org.waymark.meeting.MeetingCancelled;
import org.waymark.meeting.MeetingProposed;
import org.waymark.meeting.MeetingTomorrow;
import org.waymark.meeting.MeetingsLapsed;
import org.waymark.meeting.TimeToMeet;
import org.waymark.meeting.VenueKind;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipActivated;
import org.waymark.partnership.Partnerships;
import org.waymark.people.PersonId;
import org.waymark.people.WorkingDays;
import org.waymark.scheme.Phases;

/**
 * Tells the pair of a first date to find, times to choose from, a date that is set or off,
 * tomorrow, the log and a lapse. What changes a calendar is told to both, also to the one who did
 * it: a calendar program learns of it by mail.
 */
@ApplicationScoped
public class MeetingMessages {
    private static final String PROPOSE = "/my/meeting/propose.xhtml?partnership=";
    private static final String CHOOSE = "/my/meeting/choose.xhtml?id=";
    private static final String MET = "/my/meeting/met.xhtml?id=";
    private static final String VIEW = "/my/meeting/view.xhtml?id=";

    @Inject Outbox outbox;
    @Inject Partnerships partnerships;
    @Inject Phases phases;
    @Inject WorkingDays workingDays;

    protected MeetingMessages() {}

    void on(@Observes PartnershipActivated event) {
        Partnership pair = partnerships.find(event.partnership()).orElseThrow();
        LocalDate by = TimeToMeet.endsFor(pair, phases.require(pair.phase()).rules(), workingDays);
        both(
                "first-meeting",
                pair.mentor(),
                pair.mentee(),
                PROPOSE + pair.id().value(),
                Map.of("date", by.toString()));
    }

    void on(@Observes MeetingProposed event) {
        outbox.write(
                "meeting-proposed",
                event.partner(),
                CHOOSE + event.meeting().value(),
                Map.of("partner", event.by().value()));
    }

    void on(@Observes MeetingBooked event) {
        dateSet(event, event.by(), event.partner());
        dateSet(event, event.partner(), event.by());
    }

    private void dateSet(MeetingBooked event, PersonId to, PersonId partner) {
        outbox.write(
                DateMessages.SET,
                to,
                VIEW + event.meeting().value(),
                DateMessages.set(partner, event.begins(), place(event.venue())),
                event.note());
    }

    /** Only a date that was set is told of: a proposal that was taken back waits for nobody. */
    void on(@Observes MeetingCancelled event) {
        String page = VIEW + event.meeting().value();
        CalendarNote note = event.note();
        if (event.begins() != null) {
            outbox.write(
                    "meeting-off",
                    event.partner(),
                    page,
                    DateMessages.off(event.by(), event.begins()),
                    note);
        }
        if (note != null) {
            PersonId by = event.by();
            outbox.write(
                    DateMessages.OFF,
                    by,
                    page,
                    DateMessages.off(event.partner(), note.time()),
                    note);
            if (event.begins() == null) {
                outbox.write(
                        DateMessages.OFF,
                        event.partner(),
                        page,
                        DateMessages.off(by, note.time()),
                        note);
            }
        }
    }

    void on(@Observes MeetingTomorrow event) {
        tomorrow(event, event.mentor(), event.mentee());
        tomorrow(event, event.mentee(), event.mentor());
    }

    private void tomorrow(MeetingTomorrow event, PersonId to, PersonId partner) {
        outbox.write(
                "meeting-tomorrow",
                to,
                VIEW + event.meeting().value(),
                Map.of(
                        "partner",
                        partner.value(),
                        "time",
                        event.begins().toString(),
                        "place",
                        place(event.venue())));
    }

    private static String place(VenueKind venue) {
        return switch (venue) {
            case QUIET_PLACE -> "quiet-place";
            case WORKPLACE -> "workplace-or-classroom";
            case ONLINE -> "online";
        };
    }

    void on(@Observes MeetingCameAndWent event) {
        if (!event.trial()) {
            both(
                    "log-write",
                    event.mentor(),
                    event.mentee(),
                    MET + event.meeting().value(),
                    Map.of("date", event.day().toString()));
        }
    }

    void on(@Observes MeetingsLapsed event) {
        boolean one = event.weeks() <= 1;
        both(
                one ? "lapse-week" : "lapse",
                event.mentor(),
                event.mentee(),
                PROPOSE + event.partnership().value(),
                one ? Map.of() : Map.of("weeks", String.valueOf(event.weeks())));
    }

    private void both(
            String key, PersonId one, PersonId other, String link, Map<String, String> values) {
        outbox.write(key, one, link, values);
        outbox.write(key, other, link, values);
    }
}
