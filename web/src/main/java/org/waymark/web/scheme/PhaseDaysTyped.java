package org.waymark.web.scheme;

import java.time.LocalDate;
import org.waymark.scheme.PhaseDates;
import org.waymark.scheme.PhaseDays;
import org.waymark.scheme.PhaseState;

/** The days of the steps as they are typed. */
public class PhaseDaysTyped {
    private LocalDate opensOn;
    private LocalDate matchingOn;
    private LocalDate runningOn;
    private LocalDate closingOn;
    private LocalDate closedOn;

    PhaseDaysTyped(PhaseDays days) {
        opensOn = days.on(PhaseState.OPEN);
        matchingOn = days.on(PhaseState.MATCHING);
        runningOn = days.on(PhaseState.RUNNING);
        closingOn = days.on(PhaseState.CLOSING);
        closedOn = days.on(PhaseState.CLOSED);
    }

    PhaseDates dates() {
        return new PhaseDates(opensOn, matchingOn, runningOn, closingOn, closedOn);
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public LocalDate getMatchingOn() {
        return matchingOn;
    }

    public void setMatchingOn(LocalDate matchingOn) {
        this.matchingOn = matchingOn;
    }

    public LocalDate getRunningOn() {
        return runningOn;
    }

    public void setRunningOn(LocalDate runningOn) {
        this.runningOn = runningOn;
    }

    public LocalDate getClosingOn() {
        return closingOn;
    }

    public void setClosingOn(LocalDate closingOn) {
        this.closingOn = closingOn;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(LocalDate closedOn) {
        this.closedOn = closedOn;
    }
}
