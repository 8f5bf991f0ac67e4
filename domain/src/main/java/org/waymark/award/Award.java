package org.waymark.award;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.NotFound;

/** An award that the mentors of one phase can work for. */
@Entity
@Table(name = "award")
public class Award {
    static final int MARKING_WEEKS = 4;
    static final int RESUBMIT_WEEKS = 10;

    @Id
    @Convert(converter = AwardId.Column.class)
    private AwardId id;

    @Convert(converter = PhaseId.Column.class)
    @Column(name = "phase_id")
    private PhaseId phase;

    private String title;
    private String outcomes;

    /** Whether mentees work for it too, and their mentor may mark first where they agree. */
    @Column(name = "mentor_may_mark")
    private boolean mentorMayMark;

    @Column(name = "switched_on_at")
    private Instant switchedOnAt;

    @Version private long version;

    protected Award() {}

    static Award from(AwardTemplate template, PhaseId phase, Instant now) {
        var award = new Award();
        award.id = AwardId.next();
        award.phase = phase;
        award.title = template.title();
        award.outcomes = template.outcomes();
        award.switchedOnAt = now;
        return award;
    }

    void letMentorsMark(boolean may) {
        mentorMayMark = may;
    }

    /** The outcome of this key; any other isn't there. */
    Outcome outcome(String key) {
        return outcomes().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public List<Outcome> outcomes() {
        return Outcome.read(outcomes);
    }

    public AwardId id() {
        return id;
    }

    public PhaseId phase() {
        return phase;
    }

    public String title() {
        return title;
    }

    public boolean mentorMayMark() {
        return mentorMayMark;
    }

    public Instant switchedOnAt() {
        return switchedOnAt;
    }
}
