package org.waymark.records;

import java.time.Instant;

/** A file that waits for a decision, and what applying it would do now. */
public record DryRun(
        PeopleImportId id,
        String fileName,
        Instant uploadedAt,
        boolean ofPeople,
        boolean complete,
        ImportPlan plan) {}
