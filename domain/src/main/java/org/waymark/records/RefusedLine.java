package org.waymark.records;

import java.util.List;

/**
 * A line of an import that was left out.
 *
 * @param column the column to blame, or null when it is the whole line
 * @param says what stands there
 * @param reason the key of the sentence that says why
 * @param values in that sentence
 */
public record RefusedLine(
        int line, String column, String says, String reason, List<Object> values) {
    public RefusedLine {
        values = List.copyOf(values);
    }
}
