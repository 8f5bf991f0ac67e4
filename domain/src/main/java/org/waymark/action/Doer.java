package org.waymark.action;

import org.waymark.partnership.Side;

/** Who will do it. */
public enum Doer {
    MENTEE,
    MENTOR,
    BOTH;

    public static Doer of(Side side) {
        return side == Side.MENTOR ? MENTOR : MENTEE;
    }

    public boolean includes(Side side) {
        return this == BOTH || this == of(side);
    }
}
