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

/** An action-research cycle: plan, act, observe, reflect; sealed with its author's key. */
@Entity
@Table(name = "award_cycle")
public class Cycle {
    @Id
    @Convert(converter = CycleId.Column.class)
    private CycleId id;

    @Convert(converter = AwardId.Column.class)
    @Column(name = "award_id")
    private AwardId award;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "candidate_id")
    private PersonId candidate;

    private SealedText answers;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version private long version;

    protected Cycle() {}

    static Cycle begin(CycleId id, AwardId award, PersonId candidate) {
        var cycle = new Cycle();
        cycle.id = id;
        cycle.award = award;
        cycle.candidate = candidate;
        return cycle;
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

    public CycleId id() {
        return id;
    }

    public AwardId award() {
        return award;
    }

    public PersonId candidate() {
        return candidate;
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
