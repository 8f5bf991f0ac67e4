package org.waymark.message;

import java.util.Locale;

/** Why somebody gets a message. It says so at its foot, and by it one can do without some. */
public enum Reason {
    /** Something waits for the person. */
    WAITS(false),
    /** It concerns something that the person takes part in. */
    CONCERNS(false),
    /** It tells again, or before the day, of something that home shows. */
    REMINDER(true),
    /** It asks for something voluntary: to join, to come, to answer questions. */
    INVITATION(true),
    /** Several of these together. */
    DIGEST(false);

    private final boolean declinable;

    Reason(boolean declinable) {
        this.declinable = declinable;
    }

    /** Whether one can do without it. */
    public boolean isDeclinable() {
        return declinable;
    }

    /** Of its sentence among the messages' phrases: {@code why=…}. */
    String phrase() {
        return name().toLowerCase(Locale.ROOT);
    }
}
