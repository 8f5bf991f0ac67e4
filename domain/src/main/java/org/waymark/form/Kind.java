package org.waymark.form;

import java.util.Locale;

/** How a question is answered. */
public enum Kind {
    /** One line. */
    TEXT,
    /** Several lines. */
    LONG,
    /** One of the options. */
    CHOICE,
    /** Any number of the options. */
    CHOICES,
    /** One to five, or "doesn't apply". */
    SCALE,
    /** A day, written as ISO 8601. */
    DATE,
    /** One or more days. */
    DATES,
    /** A whole number from 0 to 9999. */
    NUMBER,
    /** "yes" or "no". */
    YES_NO,
    /** Any number of people, by their ids. */
    PEOPLE;

    static Kind named(String word) {
        return switch (word) {
            case "text" -> TEXT;
            case "long" -> LONG;
            case "choice" -> CHOICE;
            case "choice+" -> CHOICES;
            case "scale" -> SCALE;
            case "date" -> DATE;
            case "date+" -> DATES;
            case "number" -> NUMBER;
            case "yes-no" -> YES_NO;
            case "people" -> PEOPLE;
            default -> throw new IllegalArgumentException("no kind of question is called " + word);
        };
    }

    /** As a form's text says it. */
    String word() {
        return switch (this) {
            case CHOICES -> "choice+";
            case DATES -> "date+";
            case YES_NO -> "yes-no";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    /** Whether its answers are chosen from options. */
    public boolean hasOptions() {
        return this == CHOICE || this == CHOICES;
    }
}
