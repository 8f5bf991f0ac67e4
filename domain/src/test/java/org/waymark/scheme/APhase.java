package org.waymark.scheme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.waymark.form.FormId;
import org.waymark.form.FormVersion;

/** Phases to test with: One Step Beyond, a year from 1 September 2026. */
public final class APhase {
    public static final LocalDate STARTS = LocalDate.of(2026, 9, 1);
    public static final LocalDate ENDS = LocalDate.of(2027, 8, 31);

    private APhase() {}

    public static Phase draft() {
        return draft(SchemeId.next(), "One Step Beyond 2026");
    }

    public static Phase draft(SchemeId scheme, String name) {
        Map<String, FormId> forms = new HashMap<>();
        Template.FORMS.forEach(key -> forms.put(key, FormId.next()));
        return draft(scheme, name, forms);
    }

    public static Phase draft(SchemeId scheme, String name, Map<String, FormId> forms) {
        return Phase.draft(scheme, Template.ONE_STEP_BEYOND, name, STARTS, ENDS, forms);
    }

    public static Phase open() {
        return opened(draft());
    }

    public static Phase opened(Phase draft) {
        draft.publish(1, STARTS);
        return draft;
    }

    /** A form of the template as a version of its own. */
    public static FormVersion form(String key) {
        return new FormVersion(
                Template.ONE_STEP_BEYOND.key(), key, 1, Template.ONE_STEP_BEYOND.form(key));
    }
}
