package org.waymark.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.waymark.shared.RuleBroken;

/**
 * The days on which a phase goes on by itself. Each may be missing: the step is then taken by hand.
 * A later step never has an earlier day. Never changes.
 */
@Embeddable
public class PhaseDates {
    public static final PhaseDates BY_HAND = new PhaseDates();

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "matching_on")
    private LocalDate matchingOn;

    @Column(name = "running_on")
    private LocalDate runningOn;

    @Column(name = "closing_on")
    private LocalDate closingOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected PhaseDates() {}

    public PhaseDates(
            LocalDate opensOn,
            LocalDate matchingOn,
            LocalDate runningOn,
            LocalDate closingOn,
            LocalDate closedOn) {
        this.opensOn = opensOn;
        this.matchingOn = matchingOn;
        this.runningOn = runningOn;
        this.closingOn = closingOn;
        this.closedOn = closedOn;
    }

    /** The day on which the phase goes to this state by itself. */
    public Optional<LocalDate> of(PhaseState state) {
        return Optional.ofNullable(
                switch (state) {
                    case DRAFT -> null;
                    case OPEN -> opensOn;
                    case MATCHING -> matchingOn;
                    case RUNNING -> runningOn;
                    case CLOSING -> closingOn;
                    case CLOSED -> closedOn;
                });
    }

    /** The same without the day of that state. */
    PhaseDates without(PhaseState state) {
        return new PhaseDates(
                state == PhaseState.OPEN ? null : opensOn,
                state == PhaseState.MATCHING ? null : matchingOn,
                state == PhaseState.RUNNING ? null : runningOn,
                state == PhaseState.CLOSING ? null : closingOn,
                state == PhaseState.CLOSED ? null : closedOn);
    }

    /** Names the field of the first day that comes too early. */
    void check() {
        LocalDate before = null;
        for (PhaseState state : PhaseState.values()) {
            LocalDate day = of(state).orElse(null);
            if (day != null && before != null && day.isBefore(before)) {
                throw new RuleBroken("scheme.rule.dates-in-order", before).at(field(state));
            }
            before = day == null ? before : day;
        }
    }

    static String field(PhaseState state) {
        return state == PhaseState.OPEN ? "opensOn" : state.name().toLowerCase(Locale.ROOT) + "On";
    }
}
