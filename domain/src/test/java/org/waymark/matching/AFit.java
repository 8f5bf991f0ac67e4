package org.waymark.matching;

import java.util.BitSet;
import java.util.List;
import org.waymark.scheme.PhaseRules;
import org.waymark.scheme.Weights;

/** The number by which two are ordered, for tests of what orders in other ways. */
public final class AFit {
    private AFit() {}

    public static int of(Seeker mentee, Traits mentor, PhaseRules rules) {
        int[] fit = {-1};
        new MentorIndex(List.of(mentor), rules, Weights.NORMAL)
                .pairsOf(
                        mentee.traits(),
                        mentee.subjectNeeded(),
                        new BitSet(),
                        (number, found) -> fit[0] = found);
        return fit[0];
    }
}
