package org.waymark.folder;

import java.util.Objects;

/**
 * What a coordinator writes of a piece.
 *
 * @param title what it is
 * @param words what it shows
 * @param address where the document lies, or empty
 */
public record PieceText(Standard standard, String title, String words, String address) {
    public PieceText {
        Objects.requireNonNull(standard);
        title = tidy(title);
        words = tidy(words);
        address = tidy(address);
    }

    private static String tidy(String text) {
        return text == null ? "" : text.strip();
    }
}
