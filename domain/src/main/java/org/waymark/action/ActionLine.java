package org.waymark.action;

import java.time.LocalDate;

/**
 * One line of the actions under a document, as somebody writes it. The id is made with the empty
 * line, so that sending it twice makes one action.
 *
 * @param due or null
 */
public record ActionLine(ActionId id, String what, Doer doer, LocalDate due, boolean done) {
    public static ActionLine blank() {
        return new ActionLine(ActionId.next(), "", null, null, false);
    }

    public boolean isBlank() {
        return what == null || what.isBlank();
    }
}
