package org.waymark.portfolio;

import java.time.LocalDate;
import org.waymark.form.Answers;
import org.waymark.form.Form;

/**
 * An entry to be written or read.
 *
 * @param copied whether its owner made evidence of it
 * @param version 0 where it isn't there yet
 */
public record DiarySheet(
        DiaryEntryId id, Form form, Answers answers, boolean copied, long version) {
    public String title() {
        return answers.text(PortfolioForms.TITLE);
    }

    public LocalDate day() {
        return answers.date(PortfolioForms.DATE).orElse(null);
    }

    public String text() {
        return answers.text("entry");
    }
}
