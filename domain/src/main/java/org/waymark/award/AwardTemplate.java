package org.waymark.award;

import java.util.Locale;

/** What an award begins with; an award takes a copy and goes its own way. */
public enum AwardTemplate {
    /** Mentoring award [0]. */
    MENTORING_THEORY_AND_PRACTICE("Mentoring: Theory & Practice");

    private final String title;

    AwardTemplate(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    String outcomes() {
        return AwardForms.read(name().toLowerCase(Locale.ROOT).replace('_', '-') + ".outcomes");
    }
}
