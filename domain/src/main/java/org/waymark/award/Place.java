package org.waymark.award;

/** The two who mark one submission; each takes one place. */
public enum Place {
    FIRST(Duty.ASSESSOR),
    SECOND(Duty.SECOND_MARKER);

    private final Duty duty;

    Place(Duty duty) {
        this.duty = duty;
    }

    Duty duty() {
        return duty;
    }
}
