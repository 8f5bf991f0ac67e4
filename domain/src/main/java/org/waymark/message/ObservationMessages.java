package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.waymark.observation.ObservationAccepted;
import org.waymark.observation.ObservationId;
import org.waymark.observation.ObservationOver;
import org.waymark.observation.ObservationProposed;
import org.waymark.observation.PartWritten;
import org.waymark.people.PersonId;

/** Tells the pair whose turn an observation is. */
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
                withPartner(event.by(), event.day()));
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
