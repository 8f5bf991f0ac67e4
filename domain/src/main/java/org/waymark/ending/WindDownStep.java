package org.waymark.ending;

import java.time.LocalDate;

/** What the last weeks hold, in this order. */
public enum WindDownStep {
    LAST_REVIEW(Who.BOTH),
    OPEN_ACTIONS(Who.BOTH),
    WHERE_NEXT(Who.BOTH),
    KEEP(Who.BOTH),
    THANKS(Who.BOTH),
    STAY_IN_TOUCH(Who.BOTH),
    MENTOR_NEXT(Who.MENTEE),
    /** Done by ending the partnership itself. */
    END(Who.BOTH);

    /** Whose step it is. */
    public enum Who {
        BOTH,
        MENTEE
    }

    private final Who who;

    WindDownStep(Who who) {
        this.who = who;
    }

    public Who who() {
        return who;
    }

    /** The days are spread over the weeks; the last is that of the end. */
    LocalDate dueOn(LocalDate began, int days) {
        return began.plusDays((long) days * (ordinal() + 1) / values().length);
    }
}
