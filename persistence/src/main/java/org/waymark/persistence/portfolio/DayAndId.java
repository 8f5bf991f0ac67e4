package org.waymark.persistence.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.shared.Id;

/** The key of a page of dated things, the newest first: after which day and which of its things. */
record DayAndId(String day, String id) {
    private static final Pattern SHAPE =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})_([0-9a-f-]{36})");

    static String of(LocalDate day, Id id) {
        return day + "_" + id.value();
    }

    /** Whatever isn't one begins with the first page. */
    static Optional<DayAndId> read(String after) {
        return Optional.ofNullable(after)
                .map(SHAPE::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(found -> new DayAndId(found.group(1), found.group(2)));
    }
}
