package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.waymark.calendar.CalendarNote;
import org.waymark.observation.ObservationAccepted;
import org.waymark.observation.ObservationCancelled;
import org.waymark.observation.ObservationDeclined;
import org.waymark.observation.ObservationId;
import org.waymark.observation.ObservationOver;
import org.waymark.observation.ObservationProposed;
import org.waymark.observation.PartWritten;
import org.waymark.people.PersonId;

/** Tells the pair whose turn an observation is, and their calendars of its date. */
@ApplicationScoped
public class ObservationMessages {
    private static final String VIEW = "/my/observation/view.xhtml?id=";
    private static final String WRITE = "/my/observation/write.xhtml?id=";
    private static final String MARK = "/my/observation/mark.xhtml?id=";

    @Inject Outbox outbox;

    protected ObservationMessages() {}

    void on(@Observes ObservationProposed event) {
        outbox.write(
                "obs-proposed",
                event.partner(),
                VIEW + event.observation().value(),
                withPartner(event.by(), event.day()));
    }

    void on(@Observes ObservationAccepted event) {
        outbox.write(
                "obs-accepted",
                event.proposer(),
                VIEW + event.observation().value(),
                withPartner(event.by(), event.day()),
                event.note());
        outbox.write(
                DateMessages.SET,
                event.by(),
                VIEW + event.observation().value(),
                DateMessages.set(event.proposer(), event.note().time(), "workplace-or-classroom"),
                event.note());
    }

    /** Of a day that was moved and then declined, calendars still know the day before. */
    void on(@Observes ObservationDeclined event) {
        off(event.observation(), event.by(), event.proposer(), event.note());
    }

    void on(@Observes ObservationCancelled event) {
        off(event.observation(), event.by(), event.partner(), event.note());
    }

    private void off(ObservationId id, PersonId one, PersonId other, CalendarNote note) {
        if (note != null) {
            String page = VIEW + id.value();
            outbox.write(DateMessages.OFF, one, page, DateMessages.off(other, note.time()), note);
            outbox.write(DateMessages.OFF, other, page, DateMessages.off(one, note.time()), note);
        }
    }

    void on(@Observes ObservationOver event) {
        write(event.mentor(), event.observation(), event.day());
        write(event.mentee(), event.observation(), event.day());
    }

    /** Once both parts are there, so that the mentee marks what they can read in full. */
    void on(@Observes PartWritten event) {
        if (event.complete() && event.unmarked() > 0) {
            outbox.write(
                    "obs-mark",
                    event.mentee(),
                    MARK + event.observation().value(),
                    Map.of(
                            "count",
                            String.valueOf(event.unmarked()),
                            "date",
                            event.day().toString()));
        }
    }

    private void write(PersonId to, ObservationId observation, LocalDate day) {
        outbox.write("obs-write", to, WRITE + observation.value(), Map.of("date", day.toString()));
    }

    private static Map<String, String> withPartner(PersonId partner, LocalDate day) {
        return Map.of("partner", partner.value(), "date", day.toString());
    }
}
