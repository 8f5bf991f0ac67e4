package org.waymark.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.shared.UniversityTime;

/**
 * What is known of a message beside its words.
 *
 * @param why somebody gets it
 * @param before the day before which it must have come, or null where it names none
 * @param announces the kinds of waiting things that it tells of; none where it only tells news
 */
record MessageRule(Reason why, Placeholder before, Set<String> announces) {

    Optional<LocalDate> dayIn(Map<String, String> values) {
        return Optional.ofNullable(before)
                .map(name -> values.get(name.text()))
                .map(
                        value ->
                                before.kind() == Placeholder.Kind.TIME
                                        ? UniversityTime.dateOf(Instant.parse(value))
                                        : LocalDate.parse(value));
    }
}
