package org.waymark.award;

import java.util.List;
import org.waymark.form.Answers;
import org.waymark.form.Form;

/**
 * A claim to be written.
 *
 * @param version 0 where nothing was written yet
 */
public record ClaimSheet(
        AwardId award,
        String title,
        ClaimStanding standing,
        Form form,
        Answers answers,
        List<Item> pieces,
        List<Item> cycles,
        long version) {
    public ClaimSheet {
        pieces = List.copyOf(pieces);
        cycles = List.copyOf(cycles);
    }

    /**
     * Something that can be evidence.
     *
     * @param hint the key of its kind, or the dates of a cycle
     */
    public record Item(String id, String title, String hint, boolean chosen) {}
}
