package org.waymark.enrolment;

/** What a coordinator can note about a mentor's training. */
public enum TrainingStep {
    SESSION(TrainingKind.SESSION),
    EARLIER(TrainingKind.EARLIER),
    /** It is still to come. */
    BOOKED(null);

    private final TrainingKind kind;

    TrainingStep(TrainingKind kind) {
        this.kind = kind;
    }

    /** How it took place; null while it is only booked. */
    public TrainingKind kind() {
        return kind;
    }

    public static TrainingStep of(TrainingKind kind) {
        return valueOf(kind.name());
    }
}
