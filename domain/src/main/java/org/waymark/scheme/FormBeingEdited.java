package org.waymark.scheme;

import org.waymark.form.Form;
import org.waymark.form.FormEdit;

/**
 * A form of a phase, to be edited.
 *
 * @param form as it would be
 * @param seen what to give back with a step; 0 where nothing has been changed yet
 */
public record FormBeingEdited(
        String phaseName, PhaseState state, Form form, FormEdit edit, long seen) {
    public boolean isChanged() {
        return seen > 0;
    }

    /** Whether rules read the question. */
    public boolean keeps(String question) {
        return edit.kept().contains(question);
    }
}
