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
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.SealedText;

/** What one of the two markers decides; sealed with the submission's key. */
@Entity
@Table(name = "award_marking")
public class Marking {
    @Id
    @Convert(converter = MarkingId.Column.class)
    private MarkingId id;

    @Convert(converter = SubmissionId.Column.class)
    @Column(name = "submission_id")
    private SubmissionId submission;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "marker_id")
    private PersonId marker;

    @Enumerated(EnumType.STRING)
    private Place place;

    /** Whether it is the candidate's mentor, who marks because the candidate agreed. */
    @Column(name = "by_agreement")
    private boolean byAgreement;

    private SealedText answers;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Version private long version;

    protected Marking() {}

    static Marking take(
            Submission submission, PersonId marker, Place place, boolean byAgreement, Instant now) {
        var marking = new Marking();
        marking.id = MarkingId.next();
        marking.submission = submission.id();
        marking.marker = marker;
        marking.place = place;
        marking.byAgreement = byAgreement;
        marking.takenAt = now;
        return marking;
    }

    void say(SealedText its) {
        mustBeOpen();
        answers = its;
    }

    /** From now on it stands. */
    void complete(Instant now) {
        mustBeOpen();
        completedAt = now;
    }

    void mustBeOpen() {
        if (completedAt != null) {
            throw new RuleBroken("award.rule.completed");
        }
    }

    void mustBeAt(long read) {
        if (read != version) {
            throw new ChangedMeanwhile();
        }
    }

    public boolean isComplete() {
        return completedAt != null;
    }

    public boolean isByAgreement() {
        return byAgreement;
    }

    public SubmissionId submission() {
        return submission;
    }

    public PersonId marker() {
        return marker;
    }

    public Place place() {
        return place;
    }

    public Optional<SealedText> answers() {
        return Optional.ofNullable(answers);
    }

    public Optional<Instant> completedAt() {
        return Optional.ofNullable(completedAt);
    }

    public long version() {
        return version;
    }
}
