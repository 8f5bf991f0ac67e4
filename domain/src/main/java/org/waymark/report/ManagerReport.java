package org.waymark.report;

import java.time.Instant;

/**
 * A report as a manager has it before them.
 *
 * @param copy whether it is a copy, which is read and not answered
 */
public record ManagerReport(
        ReportId id,
        ReportContent content,
        ReportState state,
        Instant sentAt,
        Instant answeredAt,
        boolean copy) {}
