package org.waymark.award;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One's own submission in a list.
 *
 * @param result null while it is marked
 * @param resubmitBy null unless it was referred
 */
public record SubmissionLine(
        SubmissionId id,
        int round,
        Instant submittedAt,
        LocalDate assessBy,
        Result result,
        LocalDate resubmitBy) {}
