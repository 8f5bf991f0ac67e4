package org.waymark.portfolio;

import java.time.LocalDate;
import java.util.List;

/**
 * A piece as it stands in a list.
 *
 * @param tags in words
 */
public record EvidenceLine(
        EvidenceId id,
        EvidenceKind kind,
        LocalDate day,
        String title,
        List<String> tags,
        int files,
        int shares) {
    public EvidenceLine {
        tags = List.copyOf(tags);
    }
}
