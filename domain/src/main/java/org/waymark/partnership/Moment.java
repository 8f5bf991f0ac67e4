package org.waymark.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.shared.UniversityTime;

/**
 * One line of the pair's timeline: a date and a fact, never a word that one of them wrote.
 *
 * @param at when it happened or will happen; a moment without a time of day has the day's start
 * @param timed whether the time of day is told
 * @param ahead whether it is still to come
 * @param kind what it belongs to ("meeting", "agreement", …): the class of its mark
 * @param textKey the key of its sentence
 * @param values the values in the sentence; the partner's id among them reads as the given name
 * @param link where it is opened, or null
 */
public record Moment(
        Instant at,
        boolean timed,
        boolean ahead,
        String kind,
        String textKey,
        List<Object> values,
        String link) {

    public Moment {
        values = List.copyOf(values);
    }

    public static Moment on(
            LocalDate day,
            boolean ahead,
            String kind,
            String textKey,
            String link,
            Object... values) {
        return new Moment(
                UniversityTime.startOf(day), false, ahead, kind, textKey, List.of(values), link);
    }

    public static Moment at(
            Instant instant,
            boolean ahead,
            String kind,
            String textKey,
            String link,
            Object... values) {
        return new Moment(instant, true, ahead, kind, textKey, List.of(values), link);
    }

    public LocalDate day() {
        return UniversityTime.dateOf(at);
    }
}
