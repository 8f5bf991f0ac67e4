package org.waymark.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A share as its owner sees it.
 *
 * @param waiting how many pieces the reader can't see at present
 */
public record ShareView(ShareLine share, List<Piece> pieces, int waiting, List<Reading> readings) {
    public ShareView {
        pieces = List.copyOf(pieces);
        readings = List.copyOf(readings);
    }

    public record Piece(EvidenceId id, EvidenceKind kind, LocalDate day, String title) {}

    /**
     * What was opened on a day.
     *
     * @param title of the piece, or null for the first page and the profile
     */
    public record Reading(LocalDate day, String title, int times, Instant last) {}
}
