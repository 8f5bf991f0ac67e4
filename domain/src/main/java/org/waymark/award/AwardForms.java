package org.waymark.award;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waymark.form.Form;
import org.waymark.form.FormVersion;

/** What candidates and assessors are asked; the same for every award. */
public final class AwardForms {
    public static final String CLAIM_KEY = "award-claim";
    public static final String CYCLE_KEY = "award-cycle";

    /** The ids of pieces and cycles that a claim names; they are the page's, not the form's. */
    static final String PIECES = "pieces";

    static final String CYCLES = "cycles";

    static final String CLAIM = "claim";
    static final String PSF = "psf";
    static final String DECLARED = "declared";
    static final String TITLE = "title";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String DECISION = "decision";
    static final String FEEDBACK = "feedback";
    static final String OVERALL = "overall";
    static final String OVERALL_FEEDBACK = "overall-feedback";
    static final String AGREED = "agreed";

    private static final Form CLAIM_FORM = form(CLAIM_KEY, read("claim.form"));
    private static final Form CYCLE_FORM = form(CYCLE_KEY, read("cycle.form"));
    private static final Form DECISION_FORM = form("award-decision", read("outcome-decision.form"));
    private static final Form OVERALL_FORM = form("award-overall", read("overall.form"));
    private static final String SETTLEMENT = read("settlement.form");

    private AwardForms() {}

    public static Form claim() {
        return CLAIM_FORM;
    }

    public static Form cycle() {
        return CYCLE_FORM;
    }

    public static Form decision() {
        return DECISION_FORM;
    }

    public static Form overall() {
        return OVERALL_FORM;
    }

    /** Where two markers differ: each such outcome anew, and why. */
    static Form settlement(List<Outcome> differing) {
        var text = new StringBuilder();
        for (Outcome one : differing) {
            text.append("# ").append(one.words()).append('\n');
            text.append(DECISION + "-" + one.key());
            text.append("*|choice|What you decided together||met; not yet: refer\n");
            text.append(FEEDBACK + "-" + one.key());
            text.append("*|long|Feedback|In place of what each of you wrote about it.\n");
        }
        return form("award-settlement", text + "# Why\n" + SETTLEMENT);
    }

    private static Form form(String key, String text) {
        return new FormVersion("waymark", key, 1, text).form();
    }

    static String read(String file) {
        try (InputStream in = AwardForms.class.getResourceAsStream("/templates/award/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
