package org.waymark.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormVersion;

/** The rules of a phase as answers to a form, the way administrators read and change them. */
public final class RulesForm {
    private static final Form FORM = readForm();
    private static final Map<String, ReportRhythm> REPORTS =
            Map.of(
                    "off", ReportRhythm.OFF,
                    "days-14-and-28-then-monthly", ReportRhythm.FIRST_MONTH_THEN_MONTHLY,
                    "fortnightly", ReportRhythm.FORTNIGHTLY);

    private RulesForm() {}

    /** The form on which an administrator reads and changes the rules. */
    public static Form form() {
        return FORM;
    }

    private static Form readForm() {
        try (InputStream in = RulesForm.class.getResourceAsStream("/templates/phase-rules.form")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new FormVersion("waymark", "phase-rules", 1, text).form();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rules that the form's answers say; refuses what no phase can live by. */
    static PhaseRules rules(Answers answers) {
        FORM.check(answers);
        var rules = new PhaseRules();
        rules.placesPerMentor = answers.number("places");
        rules.gradeGap = answers.has("grade-gap") ? answers.number("grade-gap") : null;
        rules.sameDepartmentAllowed = answers.yes("same-department");
        rules.selfSelect = answers.all("routes").contains("self-select");
        rules.shortlist = answers.all("routes").contains("shortlist");
        rules.assisted = answers.all("routes").contains("assisted");
        rules.mentorsNeedApproval = answers.yes("approve-mentors");
        rules.training = Training.valueOf(answers.text("training").toUpperCase(Locale.ROOT));
        rules.replyWorkingDays = answers.number("reply");
        rules.choicesInList = answers.number("choices");
        rules.durationMonths = answers.number("duration");
        rules.rhythmWeeks = answers.number("rhythm");
        rules.meetingMinutes = answers.number("minutes");
        rules.plan = answers.yes("plan");
        rules.observations = answers.yes("observations");
        rules.reports = REPORTS.get(answers.text("reports"));
        rules.objectionWorkingDays = answers.number("objection");
        rules.releaseHoursPerTerm = answers.number("release");
        rules.reviewHalfway = answers.yes("halfway");
        rules.reviewWeeksBeforeEnd = answers.number("review-before-end");
        rules.windDownDays = answers.number("wind-down");
        rules.erasureMonths = answers.number("erasure");
        rules.check();
        return rules;
    }

    /** The rules as answers to their form. */
    static Answers answers(PhaseRules rules) {
        var routes = new ArrayList<String>();
        if (rules.selfSelect()) {
            routes.add("self-select");
        }
        if (rules.shortlist()) {
            routes.add("shortlist");
        }
        if (rules.assisted()) {
            routes.add("assisted");
        }
        String reported =
                REPORTS.entrySet().stream()
                        .filter(entry -> entry.getValue() == rules.reports())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow();
        return Answers.NONE
                .with("places", String.valueOf(rules.placesPerMentor()))
                .with(
                        "grade-gap",
                        rules.gradeGap().isEmpty()
                                ? ""
                                : String.valueOf(rules.gradeGap().getAsInt()))
                .with("same-department", yesNo(rules.sameDepartmentAllowed()))
                .with("routes", routes)
                .with("approve-mentors", yesNo(rules.mentorsNeedApproval()))
                .with("training", rules.training().name().toLowerCase(Locale.ROOT))
                .with("reply", String.valueOf(rules.replyWorkingDays()))
                .with("choices", String.valueOf(rules.choicesInList()))
                .with("duration", String.valueOf(rules.durationMonths()))
                .with("rhythm", String.valueOf(rules.rhythmWeeks()))
                .with("minutes", String.valueOf(rules.meetingMinutes()))
                .with("plan", yesNo(rules.plan()))
                .with("observations", yesNo(rules.observations()))
                .with("reports", reported)
                .with("objection", String.valueOf(rules.objectionWorkingDays()))
                .with("release", String.valueOf(rules.releaseHoursPerTerm()))
                .with("halfway", yesNo(rules.reviewHalfway()))
                .with("review-before-end", String.valueOf(rules.reviewWeeksBeforeEnd()))
                .with("wind-down", String.valueOf(rules.windDownDays()))
                .with("erasure", String.valueOf(rules.erasureMonths()));
    }

    private static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }
}
