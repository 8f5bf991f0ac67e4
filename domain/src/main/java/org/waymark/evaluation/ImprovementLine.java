package org.waymark.evaluation;

import java.time.LocalDate;

/** What changed, as its coordinators keep it. */
public record ImprovementLine(
        ImprovementId id, String said, String done, LocalDate doneOn, long version) {
    static ImprovementLine of(Improvement one) {
        return new ImprovementLine(one.id(), one.said(), one.done(), one.doneOn(), one.version());
    }
}
