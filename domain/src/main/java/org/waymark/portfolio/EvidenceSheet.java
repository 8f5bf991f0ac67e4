package org.waymark.portfolio;

import java.util.List;
import org.waymark.form.Answers;
import org.waymark.form.Form;

/**
 * A piece to be written or read.
 *
 * @param form with the competencies on offer, and those it names already
 * @param version to be given back when writing; 0 where it isn't there yet
 */
public record EvidenceSheet(
        EvidenceId id,
        EvidenceKind kind,
        Form form,
        Answers answers,
        List<FileLine> files,
        boolean speaksOfOthers,
        int edition,
        long version) {
    public EvidenceSheet {
        files = List.copyOf(files);
    }

    public String title() {
        return answers.text(PortfolioForms.TITLE);
    }
}
