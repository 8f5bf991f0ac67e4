package org.waymark.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.form.Answers;
import org.waymark.form.Question;
import org.waymark.people.PersonId;
import org.waymark.shared.RuleBroken;

/** A change of rules while people were in the phase, with the reason given. Never changed. */
@Entity
@Table(name = "rule_change")
public class RuleChange {
    static final int LONGEST_REASON = 1000;

    @Id
    @Convert(converter = RuleChangeId.Column.class)
    private RuleChangeId id;

    @Convert(converter = PhaseId.Column.class)
    @Column(name = "phase_id")
    private PhaseId phase;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "by_id")
    private PersonId by;

    @Column(name = "changed_at")
    private Instant at;

    private String changed;
    private String reason;

    protected RuleChange() {}

    /** Refuses a change that changes nothing, and one without a reason. */
    static RuleChange of(
            PhaseId phase, Answers was, Answers now, String reason, PersonId by, Instant at) {
        List<Question> differing = differing(was, now);
        if (differing.isEmpty()) {
            throw new RuleBroken("scheme.rule.nothing-changed");
        }
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("scheme.rule.reason-missing").at("reason");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new RuleBroken(
                            "scheme.rule.reason-too-long", LONGEST_REASON, reason.strip().length())
                    .at("reason");
        }
        var change = new RuleChange();
        change.id = RuleChangeId.next();
        change.phase = phase;
        change.by = by;
        change.at = at;
        change.reason = reason.strip();
        change.changed =
                differing.stream()
                        .map(
                                question ->
                                        "%s: %s, then %s"
                                                .formatted(
                                                        question.label(),
                                                        said(question, was),
                                                        said(question, now)))
                        .collect(Collectors.joining("\n"));
        return change;
    }

    /** The questions of the rules' form to which the answers differ. */
    static List<Question> differing(Answers was, Answers now) {
        return RulesForm.form()
                .questions()
                .filter(question -> !was.all(question.key()).equals(now.all(question.key())))
                .toList();
    }

    private static String said(Question question, Answers answers) {
        String said =
                answers.all(question.key()).stream()
                        .map(question::labelOf)
                        .collect(Collectors.joining(", "));
        return said.isEmpty() ? "–" : said;
    }

    public PersonId by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    /** A line for each rule. */
    public List<String> changed() {
        return changed.lines().toList();
    }

    public String reason() {
        return reason;
    }
}
