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
import org.waymark.vault.SealedText;

/** What a candidate says of one outcome so far; sealed with their own key. */
@Entity
@Table(name = "award_claim")
public class Claim {
    @Id
    @Convert(converter = ClaimId.Column.class)
    private ClaimId id;

    @Convert(converter = AwardId.Column.class)
    @Column(name = "award_id")
    private AwardId award;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "candidate_id")
    private PersonId candidate;

    private String outcome;
    private SealedText answers;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version private long version;

    protected Claim() {}

    static Claim begin(AwardId award, PersonId candidate, String outcome) {
        var claim = new Claim();
        claim.id = ClaimId.next();
        claim.award = award;
        claim.candidate = candidate;
        claim.outcome = outcome;
        return claim;
    }

    void say(SealedText itsAnswers, Instant now) {
        answers = itsAnswers;
        changedAt = now;
    }

    void mustBeAt(long read) {
        if (read != version) {
            throw new ChangedMeanwhile();
        }
    }

    public String outcome() {
        return outcome;
    }

    public SealedText answers() {
        return answers;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
