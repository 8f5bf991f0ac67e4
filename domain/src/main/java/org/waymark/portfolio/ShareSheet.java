package org.waymark.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.waymark.people.PersonCard;

/**
 * What can be shared.
 *
 * @param waiting how many of the chosen can't be shared before somebody has read them
 * @param reader whom it is for, or null
 */
public record ShareSheet(
        ShareId id,
        List<Piece> pieces,
        int waiting,
        boolean profileWritten,
        PersonCard reader,
        LocalDate usualEnd) {
    public ShareSheet {
        pieces = List.copyOf(pieces);
    }

    /** One piece that can be ticked. */
    public record Piece(
            EvidenceId id, EvidenceKind kind, LocalDate day, String title, boolean chosen) {}
}
