package org.waymark.monitoring;

import java.util.List;
import org.waymark.form.Question;
import org.waymark.release.ReportingYear;

/**
 * A characteristic in a year, for whoever may see aggregates.
 *
 * @param year null where none was counted yet
 * @param years those that were, the newest first
 * @param parts one for each slice that is shown
 */
public record EqualityFigures(
        ReportingYear year,
        List<ReportingYear> years,
        Question question,
        Slicing by,
        List<Part> parts) {
    public EqualityFigures {
        years = List.copyOf(years);
        parts = List.copyOf(parts);
    }

    /** What is shown of a slice, in the order of the question's options. */
    public record Part(String slice, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One group. Everything is rounded, and null where it isn't shown.
     *
     * @param group in words
     * @param eligible staff who may take part; null too where nobody entered it
     */
    public record Line(
            String group, Integer eligible, Integer enrolled, Integer matched, Integer completed) {
        /** How many of a hundred who may take part joined. */
        public Integer joining() {
            return Rounding.percentage(enrolled, eligible);
        }

        /** How many of a hundred who joined were matched. */
        public Integer matching() {
            return Rounding.percentage(matched, enrolled);
        }

        /** How many of a hundred who were matched completed. */
        public Integer completing() {
            return Rounding.percentage(completed, matched);
        }
    }
}
