package org.waymark.message;

import java.util.List;

/**
 * A message of a phase, to be put in other words.
 *
 * @param body a paragraph a line
 * @param names that can stand in it between braces
 * @param changed whether it differs from the template's
 * @param seen what to give back when it is saved; 0 where the phase has no words of its own
 */
public record MessageToEdit(
        String key, String subject, String body, List<Name> names, boolean changed, long seen) {
    public MessageToEdit {
        names = List.copyOf(names);
    }

    /**
     * @param text between braces
     * @param example what could stand for it
     */
    public record Name(String text, String example) {}
}
