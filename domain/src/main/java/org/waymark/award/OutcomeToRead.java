package org.waymark.award;

import java.util.List;

/** A claim of a snapshot with the pieces that it names. */
public record OutcomeToRead(
        String key,
        String words,
        String expected,
        String claim,
        List<String> codes,
        List<PieceLine> pieces) {
    public OutcomeToRead {
        codes = List.copyOf(codes);
        pieces = List.copyOf(pieces);
    }

    public int length() {
        return ClaimStanding.words(claim);
    }

    public record PieceLine(FrozenPartId id, String title, String kind, String day) {}
}
