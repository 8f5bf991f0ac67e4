package org.waymark.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.partnership.PartnershipId;

/**
 * A stretch without a meeting that is longer than the pair agreed. They are told once; where no
 * date follows, the coordinator sees since when, and nothing else. A date is never a judgement.
 */
@Entity
@Table(name = "meeting_lapse")
public class Lapse {
    /** How long a nudge is left alone before the coordinator sees the date. */
    public static final int DAYS_TO_FIND_A_DATE = 14;

    @Id
    @Convert(converter = LapseId.Column.class)
    private LapseId id;

    @Column(name = "partnership_id")
    private PartnershipId partnership;

    private LocalDate since;

    @Column(name = "nudged_at")
    private Instant nudgedAt;

    @Column(name = "shown_at")
    private Instant shownAt;

    @Column(name = "over_at")
    private Instant overAt;

    protected Lapse() {}

    /**
     * @param since the day of the last meeting, or of the signing
     */
    public Lapse(PartnershipId partnership, LocalDate since, Instant now) {
        this.id = LapseId.next();
        this.partnership = partnership;
        this.since = since;
        this.nudgedAt = now;
    }

    /** The coordinator sees the date from now on. */
    public void show(Instant now) {
        shownAt = now;
    }

    /**
     * The date that was found fell through, or the two go on after a hold. They were told of this
     * stretch; the coordinator leaves them as long again before seeing it.
     */
    void takeUp(Instant now) {
        nudgedAt = now;
        shownAt = null;
        overAt = null;
    }

    /** A date was found, or nobody looks for one any more. */
    public void end(Instant now) {
        overAt = now;
    }

    public LapseId id() {
        return id;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public LocalDate since() {
        return since;
    }

    public boolean isShown() {
        return shownAt != null;
    }

    public Optional<Instant> overAt() {
        return Optional.ofNullable(overAt);
    }
}
