package org.waymark.award;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.shared.RuleBroken;

/**
 * What a candidate submitted on one day. Its words stand in a snapshot, sealed with its own key.
 */
@Entity
@Table(name = "award_submission")
public class Submission {
    @Id
    @Convert(converter = SubmissionId.Column.class)
    private SubmissionId id;

    @Convert(converter = AwardId.Column.class)
    @Column(name = "award_id")
    private AwardId award;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "candidate_id")
    private PersonId candidate;

    /** Counts from 1; what was referred is submitted once more. */
    @Column(name = "round_number")
    private int round;

    private String title;

    @Enumerated(EnumType.STRING)
    private SubmissionState state;

    @Enumerated(EnumType.STRING)
    private Result result;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "assess_by")
    private LocalDate assessBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "resubmit_by")
    private LocalDate resubmitBy;

    @Version private long version;

    protected Submission() {}

    static Submission of(
            SubmissionId id,
            Award award,
            PersonId candidate,
            int round,
            LocalDate today,
            Instant now) {
        var submission = new Submission();
        submission.id = id;
        submission.award = award.id();
        submission.candidate = candidate;
        submission.round = round;
        submission.title = award.title();
        submission.state = SubmissionState.MARKING;
        submission.submittedAt = now;
        submission.assessBy = today.plusWeeks(Award.MARKING_WEEKS);
        return submission;
    }

    /** Both markers have finished, and not come to the same. */
    void differ() {
        mustBe(SubmissionState.MARKING);
        state = SubmissionState.AGREEING;
    }

    void decide(Result its, LocalDate today, Instant now) {
        if (state == SubmissionState.DECIDED) {
            throw new RuleBroken("award.rule.decided");
        }
        if (its == Result.REFERRED && isAgain() || its == Result.NOT_PASSED && !isAgain()) {
            throw new RuleBroken("award.rule.overall-round").at(AwardForms.OVERALL);
        }
        state = SubmissionState.DECIDED;
        result = its;
        decidedAt = now;
        resubmitBy = its == Result.REFERRED ? today.plusWeeks(Award.RESUBMIT_WEEKS) : null;
    }

    void mustBe(SubmissionState wanted) {
        if (state != wanted) {
            throw new RuleBroken("award.rule.no-more");
        }
    }

    SubmissionLine line() {
        return new SubmissionLine(id, round, submittedAt, assessBy, result, resubmitBy);
    }

    /** Whether it is the second and last time. */
    public boolean isAgain() {
        return round > 1;
    }

    public SubmissionId id() {
        return id;
    }

    public AwardId award() {
        return award;
    }

    public PersonId candidate() {
        return candidate;
    }

    public int round() {
        return round;
    }

    public String title() {
        return title;
    }

    public SubmissionState state() {
        return state;
    }

    public Optional<Result> result() {
        return Optional.ofNullable(result);
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public LocalDate assessBy() {
        return assessBy;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<LocalDate> resubmitBy() {
        return Optional.ofNullable(resubmitBy);
    }
}
