package org.waymark.matching;

import org.waymark.scheme.PhaseRules;

/** The number by which two are ordered, for tests of what orders in other ways. */
public final class AFit {
    private AFit() {}

    public static int of(Seeker mentee, Traits mentor, PhaseRules rules) {
        Measure measure = new Measure(rules);
        return measure.fit(
                measure.marks(mentee.traits()), mentee.subjectNeeded(), measure.marks(mentor));
    }
}
