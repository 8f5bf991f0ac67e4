package org.waymark.award;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.SealedText;

/**
 * What a mentor says of one outcome when their mentee asks (PRODUCT §13). Sealed with the key of
 * the two; signed once; and in what is submitted only where the mentee takes it in.
 */
@Entity
@Table(name = "award_testimony")
public class Testimony {
    @Id
    @Convert(converter = TestimonyId.Column.class)
    private TestimonyId id;

    @Convert(converter = AwardId.Column.class)
    @Column(name = "award_id")
    private AwardId award;

    @Convert(converter = PartnershipId.Column.class)
    @Column(name = "partnership_id")
    private PartnershipId partnership;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "candidate_id")
    private PersonId candidate;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "mentor_id")
    private PersonId mentor;

    private String outcome;

    @Column(name = "asked_at")
    private Instant askedAt;

    private SealedText words;

    @Column(name = "signed_at")
    private Instant signedAt;

    private boolean taken;

    @Version private long version;

    protected Testimony() {}

    static Testimony ask(
            AwardId award, Awards.Pair pair, PersonId candidate, String outcome, Instant now) {
        var testimony = new Testimony();
        testimony.id = TestimonyId.next();
        testimony.award = award;
        testimony.partnership = pair.id();
        testimony.candidate = candidate;
        testimony.mentor = pair.mentor();
        testimony.outcome = outcome;
        testimony.askedAt = now;
        return testimony;
    }

    void mustBeOpen() {
        if (signedAt != null) {
            throw new RuleBroken("award.rule.testimony-signed");
        }
    }

    void sign(SealedText its, Instant now) {
        mustBeOpen();
        words = its;
        signedAt = now;
    }

    void take(boolean in) {
        if (signedAt == null) {
            throw new RuleBroken("award.rule.testimony-unsigned");
        }
        taken = in;
    }

    public TestimonyId id() {
        return id;
    }

    public AwardId award() {
        return award;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public PersonId candidate() {
        return candidate;
    }

    public PersonId mentor() {
        return mentor;
    }

    public String outcome() {
        return outcome;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<SealedText> words() {
        return Optional.ofNullable(words);
    }

    public Instant signedAt() {
        return signedAt;
    }

    public boolean isTaken() {
        return taken;
    }
}
