package org.waymark.award;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.waymark.people.PersonId;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.SealedText;

/**
 * What two markers who differed decided together: one writes it, the other says that it is so.
 * Sealed with the submission's key; why they agreed is for the two and the examiner.
 */
@Entity
@Table(name = "award_settlement")
public class Settlement {
    @Id
    @Convert(converter = SubmissionId.Column.class)
    @Column(name = "submission_id")
    private SubmissionId submission;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "written_by")
    private PersonId writtenBy;

    private SealedText answers;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Version private long version;

    protected Settlement() {}

    static Settlement begin(SubmissionId submission) {
        var settlement = new Settlement();
        settlement.submission = submission;
        return settlement;
    }

    void say(PersonId by, SealedText its) {
        if (agreedAt != null) {
            throw new RuleBroken("award.rule.decided");
        }
        writtenBy = by;
        answers = its;
    }

    /** The other one's yes, to what they have read. */
    void agree(PersonId other, long read, Instant now) {
        if (other.equals(writtenBy)) {
            throw new RuleBroken("award.rule.other-agrees");
        }
        if (read != version) {
            throw new ChangedMeanwhile();
        }
        agreedAt = now;
    }

    public PersonId writtenBy() {
        return writtenBy;
    }

    public SealedText answers() {
        return answers;
    }

    public boolean isAgreed() {
        return agreedAt != null;
    }

    public long version() {
        return version;
    }
}
