package org.waymark.portfolio;

import java.util.List;

/**
 * A whole piece, to be taken along or copied into a snapshot.
 *
 * @param tags what it is for and its competencies, in words
 * @param parts of how many parts each of its files is, in their order
 */
public record ArchivePiece(EvidenceSheet sheet, List<String> tags, List<Integer> parts) {
    public ArchivePiece {
        tags = List.copyOf(tags);
        parts = List.copyOf(parts);
    }
}
