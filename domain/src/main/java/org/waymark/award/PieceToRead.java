package org.waymark.award;

import java.util.List;
import org.waymark.partnership.Written;

/** A piece of a snapshot. */
public record PieceToRead(
        FrozenPartId id,
        String title,
        String kind,
        String day,
        List<Written.Paragraph> paragraphs,
        List<FrozenFileToRead> files) {
    public PieceToRead {
        paragraphs = List.copyOf(paragraphs);
        files = List.copyOf(files);
    }
}
