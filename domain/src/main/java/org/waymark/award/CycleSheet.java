package org.waymark.award;

import org.waymark.form.Answers;
import org.waymark.form.Form;

/**
 * A cycle to be written.
 *
 * @param version 0 where it isn't there yet
 */
public record CycleSheet(CycleId id, AwardId award, Form form, Answers answers, long version) {
    public String title() {
        return answers.text(AwardForms.TITLE);
    }
}
