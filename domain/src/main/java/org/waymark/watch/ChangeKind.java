package org.waymark.watch;

import java.util.Optional;
import org.waymark.partnership.EndingKind;

/** What the staff records can change about a pair. */
public enum ChangeKind {
    /** One of the two now stands above the other. It can't be left so. */
    REPORTING_LINE(EndingKind.NEW_REPORTING_LINE),
    /** One of the two has left the university. */
    LEFT(EndingKind.LEFT),
    ON_LEAVE(null),
    /** The mentor now stands further above than the phase likes. */
    GRADE_GAP(null);

    private final EndingKind ending;

    ChangeKind(EndingKind ending) {
        this.ending = ending;
    }

    /**
     * As what a coordinator may end the partnership for it; empty where that is the pair's affair.
     */
    public Optional<EndingKind> ending() {
        return Optional.ofNullable(ending);
    }

    /** Whether a coordinator may leave it as it is. */
    public boolean mayStay() {
        return this != REPORTING_LINE;
    }
}
