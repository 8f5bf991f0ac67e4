package org.waymark.agreement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.Kind;
import org.waymark.form.Question;
import org.waymark.partnership.PartnershipId;
import org.waymark.scheme.PhaseRules;
import org.waymark.scheme.ReviewPlan;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.RulesBroken;

/** The words of one version: what was answered, on which form. Knows what makes it fit to sign. */
public record AgreementText(Form form, Answers answers) {
    static final String SHARED_LINE = "shared-line-report";
    private static final List<String> MUST_BE_YES = List.of("confidentiality", "exit-known");

    /** Only what this form asks stands in it. */
    public AgreementText {
        Form asked = form;
        answers = answers.only(key -> asked.question(key).isPresent());
    }

    /** What stands in it before anyone has written: what the phase proposes, and every grant no. */
    static AgreementText proposed(Form form, PhaseRules rules, LocalDate from) {
        LocalDate until = rules.duration().map(from::plus).orElse(null);
        Answers answers =
                form.prefilled()
                        .with("from", from.toString())
                        .with("until", until == null ? "" : until.toString())
                        .with("rhythm", offered(form, "rhythm", rhythm(rules.rhythmWeeks())))
                        .with(
                                "length",
                                offered(form, "length", rules.meetingMinutes() + "-minutes"))
                        .with("review-dates", reviewDates(rules, from, until));
        for (Question question : form.questions().toList()) {
            if (question.kind() == Kind.YES_NO && !MUST_BE_YES.contains(question.key())) {
                answers = answers.with(question.key(), "no");
            }
        }
        return new AgreementText(form, answers);
    }

    private static List<String> offered(Form form, String question, String value) {
        return form.question(question).flatMap(asked -> asked.option(value)).isPresent()
                ? List.of(value)
                : List.of();
    }

    private static String rhythm(int weeks) {
        return weeks == 1 ? "weekly" : "every-" + weeks + "-weeks";
    }

    private static List<String> reviewDates(PhaseRules rules, LocalDate from, LocalDate until) {
        List<LocalDate> dates = ReviewPlan.dates(rules, from, until);
        return ReviewPlan.closeEnough(rules, dates, from, until).stream()
                .map(day -> weekday(day))
                .filter(day -> until == null || !day.isAfter(until))
                .map(LocalDate::toString)
                .toList();
    }

    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    /**
     * Refuses the signature while something is missing or doesn't fit; every such answer is told.
     */
    public void mustBeFitToSign() {
        List<RuleBroken> broken = missing();
        if (!broken.isEmpty()) {
            throw new RulesBroken(broken);
        }
    }

    /** What still keeps the two from signing, each at its question. */
    public List<RuleBroken> missing() {
        var broken = new ArrayList<RuleBroken>();
        try {
            asked().check(answers);
        } catch (RulesBroken incomplete) {
            broken.addAll(incomplete.all());
        }
        for (String key : MUST_BE_YES) {
            if (answers.has(key) && !answers.yes(key)) {
                broken.add(new RuleBroken("agreement.rule." + key).at(key));
            }
        }
        if (broken.isEmpty()) {
            broken.addAll(datesThatDontFit());
            if (answers.yes("conflicts") && !answers.has("conflicts-how")) {
                broken.add(new RuleBroken("agreement.rule.conflicts-how").at("conflicts-how"));
            }
            if (answers.yes("mentor-assesses") && !answers.has("second-marker")) {
                broken.add(new RuleBroken("agreement.rule.second-marker").at("second-marker"));
            }
        }
        return broken;
    }

    /** The form without the question that arises only where their lines meet, unless answered. */
    private Form asked() {
        return form.only(
                question -> !question.key().equals(SHARED_LINE) || answers.has(SHARED_LINE));
    }

    private List<RuleBroken> datesThatDontFit() {
        var broken = new ArrayList<RuleBroken>();
        LocalDate from = answers.date("from").orElseThrow();
        LocalDate until = answers.date("until").orElseThrow();
        if (!until.isAfter(from)) {
            broken.add(new RuleBroken("agreement.rule.until-before-from").at("until"));
        } else if (answers.dates("review-dates").stream()
                .anyMatch(day -> day.isBefore(from) || day.isAfter(until))) {
            broken.add(new RuleBroken("agreement.rule.review-outside").at("review-dates"));
        }
        return broken;
    }

    /**
     * What stands for exactly this text of exactly this version: whoever signs, signs this. The
     * first signs of it are shown as the reference code.
     */
    String digest(PartnershipId partnership, int version) {
        var text = new StringBuilder();
        text.append(partnership.value()).append('\n').append(version).append('\n');
        text.append(form.id().value()).append('\n');
        form.questions()
                .filter(question -> answers.has(question.key()))
                .forEach(
                        question ->
                                text.append(question.key())
                                        .append('=')
                                        .append(answers.all(question.key()).size())
                                        .append(answers.all(question.key()))
                                        .append('\n'));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The facts that others go by; the phase's rhythm where the two chose one of their own. */
    Facts facts(PhaseRules rules) {
        return new Facts(
                answers.date("from").orElse(null),
                answers.date("until").orElse(null),
                weeks().orElse(rules.rhythmWeeks()),
                leadingNumber("length").orElse(rules.meetingMinutes()),
                answers.dates("review-dates"),
                answers.yes("name-in-report"),
                answers.yes("mentee-manager-copy"),
                answers.yes("shared-line-report"),
                answers.yes("mentee-time"));
    }

    private Optional<Integer> weeks() {
        String rhythm = answers.text("rhythm");
        if (rhythm.equals("weekly")) {
            return Optional.of(1);
        }
        return rhythm.matches("every-\\d+-weeks")
                ? Optional.of(Integer.valueOf(rhythm.replaceAll("\\D", "")))
                : Optional.empty();
    }

    private Optional<Integer> leadingNumber(String key) {
        String number = answers.text(key).toLowerCase(Locale.ROOT).replaceAll("\\D.*", "");
        return number.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(number));
    }

    /** Field by field, what this text says otherwise than an older one, in the form's order. */
    public List<Change> changesSince(AgreementText older) {
        return form.questions()
                .filter(
                        question ->
                                !older.answers
                                        .all(question.key())
                                        .equals(answers.all(question.key())))
                .map(
                        question ->
                                new Change(
                                        question,
                                        older.answers.all(question.key()),
                                        answers.all(question.key())))
                .toList();
    }

    /** One field that was changed; {@code was} is empty where it is new. */
    public record Change(Question question, List<String> was, List<String> now) {}

    record Facts(
            LocalDate from,
            LocalDate until,
            int rhythmWeeks,
            int minutes,
            List<LocalDate> reviewDates,
            boolean nameInReport,
            boolean menteeManagerCopy,
            boolean sharedLineReport,
            boolean menteeTime) {}
}
