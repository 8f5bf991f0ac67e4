package org.waymark.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.shared.Happened;
import org.waymark.shared.Round;
import org.waymark.shared.UniversityTime;

/**
 * Every hour: takes the steps whose day has come. A phase that waits to open and has nobody to
 * coordinate it goes on waiting; its page says why.
 */
@ApplicationScoped
public class PhaseCalendar implements Round {
    @Inject Phases phases;
    @Inject Schemes schemes;
    @Inject Event<Happened> happened;

    protected PhaseCalendar() {}

    PhaseCalendar(Phases phases, Schemes schemes, Event<Happened> happened) {
        this.phases = phases;
        this.schemes = schemes;
        this.happened = happened;
    }

    @Override
    public String name() {
        return "phase-course";
    }

    @Override
    public Every every() {
        return Every.HOUR;
    }

    @Override
    public boolean goesFirst() {
        return true;
    }

    @Override
    public void round(Instant now) {
        LocalDate today = UniversityTime.dateOf(now);
        for (Phase phase : phases.all()) {
            int coordinators =
                    phase.waitsToOpen() ? schemes.coordinatorsOf(phase.scheme()).size() : 0;
            Optional<PhaseState> step = phase.stepDue(coordinators, today);
            while (step.isPresent()) {
                happened.fire(
                        step.get() == PhaseState.OPEN
                                ? new PhasePublished(null, phase.id())
                                : new PhaseMoved(null, phase.id(), step.get()));
                step = phase.stepDue(coordinators, today);
            }
        }
    }
}
