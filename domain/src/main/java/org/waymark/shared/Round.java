package org.waymark.shared;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Something a feature does by the clock: expire requests, remind of tomorrow's meeting, open a
 * report. A feature implements it as a bean; nobody else calls it. Each round is gone once in its
 * period, by one server, in one transaction: if it fails, nothing of it happened and it is tried
 * again a minute later. A round looks for everything that is due by now, not for what became due
 * since the last one, so that a server that slept catches up.
 */
public interface Round {
    /** Its name in the record of rounds, such as "request-expiry". Never changed. */
    String name();

    void round(Instant now);

    default Every every() {
        return Every.DAY;
    }

    /** Whether the others are to find what it changes: who is here, which pairs stand still. */
    default boolean goesFirst() {
        return false;
    }

    /** How often; the periods begin when the university's day or hour does. */
    enum Every {
        /** From Monday. */
        WEEK("YYYY-'W'ww"),
        DAY("yyyy-MM-dd"),
        HOUR("yyyy-MM-dd'T'HHx"),
        MINUTE("yyyy-MM-dd'T'HH:mmx");

        private final DateTimeFormatter form;

        Every(String pattern) {
            this.form = DateTimeFormatter.ofPattern(pattern, Locale.UK);
        }

        /** The period in which the moment lies: two servers call it by the same name. */
        public String period(Instant moment, ZoneId zone) {
            return form.format(moment.atZone(zone));
        }
    }
}
