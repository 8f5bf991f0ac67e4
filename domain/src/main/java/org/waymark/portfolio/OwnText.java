package org.waymark.portfolio;

import org.waymark.form.Answers;
import org.waymark.form.Form;

/** The profile, to be written or read; version 0 where nothing was written yet. */
public record OwnText(Form form, Answers answers, long version) {
    public boolean isWritten() {
        return !answers.isEmpty();
    }
}
