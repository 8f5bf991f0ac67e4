package org.waymark.evaluation;

import org.waymark.form.Form;
import org.waymark.form.FormId;
import org.waymark.form.FormVersion;
import org.waymark.scheme.Template;

/**
 * The survey of earlier mentoring [0]: any member of staff can answer it once in each year of
 * reporting. It belongs to no phase, so its wording comes with the application.
 */
final class Baseline {
    static final Form FORM =
            new Form(
                    FormId.next(),
                    "baseline",
                    1,
                    FormVersion.read(Template.sharedForm("baseline")));

    private Baseline() {}
}
