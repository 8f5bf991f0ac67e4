package org.waymark.enrolment;

import java.util.List;
import org.waymark.form.Form;

/**
 * A blank form of a phase, for those who work on paper.
 *
 * @param keys of all the forms that the reader may have
 * @param form the one that is shown, in the version on which a document would be written today
 */
public record PaperForms(EnrolmentId enrolment, String phaseName, List<String> keys, Form form) {
    public PaperForms {
        keys = List.copyOf(keys);
    }
}
