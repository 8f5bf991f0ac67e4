package org.waymark.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormVersion;
import org.waymark.shared.RuleBroken;

/** The rules of a phase as answers to a form, the way administrators read and change them. */
public final class RulesForm {
    private static final Form FORM = readForm();
    static final String ROUTES = "routes";
    static final String QUESTIONNAIRES = "questionnaires";

    /** Settings of which several can be chosen. */
    static final Set<String> SEVERAL = Set.of(ROUTES, QUESTIONNAIRES);

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
        rules.gradeGap = optional(answers, "grade-gap");
        rules.sameDepartmentAllowed = answers.yes("same-department");
        rules.selfSelect = answers.all(ROUTES).contains("self-select");
        rules.shortlist = answers.all(ROUTES).contains("shortlist");
        rules.shortlistPool = answers.yes("shortlist-pool");
        rules.shortlistMost = answers.number("shortlist-most");
        rules.shortlistWorkingDays = answers.number("shortlist-days");
        rules.assisted = answers.all(ROUTES).contains("assisted");
        rules.mentorsNeedApproval = answers.yes("approve-mentors");
        rules.training = chosen(Training.class, answers.text("training"));
        rules.replyWorkingDays = answers.number("reply");
        rules.choicesInList = answers.number("choices");
        rules.durationMonths = optional(answers, "duration");
        rules.durationWeeks = optional(answers, "duration-weeks");
        rules.cycles = optional(answers, "cycles");
        rules.rhythmWeeks = answers.number("rhythm");
        rules.laterRhythmWeeks = optional(answers, "later-rhythm");
        rules.laterRhythmFromWeek = optional(answers, "later-from");
        rules.firstMeetingWorkingDays = answers.number("first-meeting");
        rules.firstMonthMeetings = optional(answers, "first-month");
        rules.firstMonthMeetingsIfNew = optional(answers, "first-month-new");
        rules.meetingMinutes = answers.number("minutes");
        rules.planning = chosen(Planning.class, answers.text("plan"));
        rules.observing = chosen(Observing.class, answers.text("observations"));
        rules.observationsACycle = optional(answers, "observations-a-cycle");
        rules.reports = REPORTS.get(answers.text("reports"));
        rules.objectionWorkingDays = answers.number("objection");
        rules.releaseHoursPerTerm = answers.number("release");
        rules.reviewHalfway = answers.yes("halfway");
        rules.reviewInWeeks = weeks(answers.text("review-weeks"));
        rules.reviewEveryWeeks = optional(answers, "review-every");
        rules.reviewWeeksBeforeEnd = optional(answers, "review-before-end");
        rules.windDownDays = answers.number("wind-down");
        rules.erasureMonths = answers.number("erasure");
        rules.asks(Wave.named(answers.all(QUESTIONNAIRES)));
        rules.laterMonths = answers.number("questionnaire-months");
        rules.check();
        return rules;
    }

    private static Integer optional(Answers answers, String key) {
        return answers.has(key) ? answers.number(key) : null;
    }

    private static <E extends Enum<E>> E chosen(Class<E> type, String answer) {
        return Enum.valueOf(type, answer.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String answer(Enum<?> chosen) {
        return chosen.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String answer(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    /** Refuses what are no numbers of weeks with commas between them. */
    private static String weeks(String typed) {
        String tidy = typed.replaceAll("[,; ]+", ", ");
        if (!tidy.matches("|[0-9]{1,3}(, [0-9]{1,3}){0,9}")) {
            throw new RuleBroken("scheme.rule.weeks").at("review-weeks");
        }
        return tidy;
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
                .with("grade-gap", answer(rules.gradeGap()))
                .with("same-department", yesNo(rules.sameDepartmentAllowed()))
                .with(ROUTES, routes)
                .with("approve-mentors", yesNo(rules.mentorsNeedApproval()))
                .with("training", answer(rules.training()))
                .with("reply", String.valueOf(rules.replyWorkingDays()))
                .with("choices", String.valueOf(rules.choicesInList()))
                .with("shortlist-pool", yesNo(rules.shortlistPool()))
                .with("shortlist-most", String.valueOf(rules.shortlistMost()))
                .with("shortlist-days", String.valueOf(rules.shortlistWorkingDays()))
                .with("duration", text(rules.durationMonths))
                .with("duration-weeks", text(rules.durationWeeks))
                .with("cycles", text(rules.cycles))
                .with("rhythm", String.valueOf(rules.rhythmWeeks()))
                .with("later-rhythm", answer(rules.laterRhythmWeeks()))
                .with("later-from", answer(rules.laterRhythmFromWeek()))
                .with("first-meeting", String.valueOf(rules.firstMeetingWorkingDays()))
                .with("first-month", answer(rules.firstMonthMeetings()))
                .with("first-month-new", answer(rules.firstMonthMeetingsIfNew()))
                .with("minutes", String.valueOf(rules.meetingMinutes()))
                .with("plan", answer(rules.planning()))
                .with("observations", answer(rules.observing()))
                .with("observations-a-cycle", answer(rules.observationsACycle()))
                .with("reports", reported)
                .with("objection", String.valueOf(rules.objectionWorkingDays()))
                .with("release", String.valueOf(rules.releaseHoursPerTerm()))
                .with("halfway", yesNo(rules.reviewHalfway()))
                .with("review-weeks", rules.reviewInWeeks)
                .with("review-every", answer(rules.reviewEveryWeeks()))
                .with("review-before-end", answer(rules.reviewWeeksBeforeEnd()))
                .with("wind-down", String.valueOf(rules.windDownDays()))
                .with("erasure", String.valueOf(rules.erasureMonths()))
                .with(QUESTIONNAIRES, rules.waves().stream().map(Wave::answer).toList())
                .with("questionnaire-months", String.valueOf(rules.laterMonths()));
    }

    private static String text(Integer number) {
        return number == null ? "" : String.valueOf(number);
    }

    private static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }
}
