package org.waymark.web.tag;

import java.util.Locale;

/** The kinds of control that a field can have. */
public enum Kind {
    TEXT("text"),
    EMAIL("email"),
    PASSWORD("password"),
    SEARCH("search"),
    NUMBER("text"),
    DATE("date"),
    TIME("time"),
    FILE("file"),
    /** Several days, with room for one more. */
    DATES("date"),
    LONG(null),
    SELECT(null),
    /** One of a few, all in sight. */
    CHOICE("radio"),
    YES_NO("radio"),
    /** From one to five, or "doesn't apply". */
    SCALE("radio"),
    /** Any of a few, all in sight. */
    CHOICES("checkbox"),
    /** A single box with its sentence beside it. */
    TICK("checkbox");

    private final String inputType;

    Kind(String inputType) {
        this.inputType = inputType;
    }

    /** "yes-no" and "YES_NO" mean the same. */
    static Kind named(Object name) {
        if (name instanceof Kind kind) {
            return kind;
        }
        return name == null
                ? TEXT
                : valueOf(name.toString().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    String inputType() {
        return inputType;
    }

    /** Several controls under one legend. */
    boolean isGroup() {
        return isChoice() || this == DATES;
    }

    /** Buttons or boxes of which one or more are chosen. */
    boolean isChoice() {
        return this == CHOICE || this == CHOICES || this == YES_NO || this == SCALE;
    }

    /** A browser sends nothing for it when nothing is chosen. */
    boolean isSilentWhenEmpty() {
        return isChoice() || this == TICK;
    }
}
