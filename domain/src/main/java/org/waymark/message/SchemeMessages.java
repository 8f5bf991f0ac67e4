package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseOpenedFor;
import org.waymark.scheme.PhaseState;
import org.waymark.scheme.Phases;

/** Tells whoever asked for it that a phase has opened which they can join. */
@ApplicationScoped
public class SchemeMessages {
    @Inject Outbox outbox;
    @Inject Phases phases;

    protected SchemeMessages() {}

    void on(@Observes PhaseOpenedFor event) {
        Phase phase = phases.require(event.phase());
        LocalDate until = phase.dates().of(PhaseState.MATCHING).orElse(phase.endsOn());
        outbox.write(
                "interest-open",
                event.person(),
                "/my/schemes/index.xhtml?phase=" + phase.id().value(),
                Map.of("phase", phase.name(), "date", until.toString()));
    }
}
