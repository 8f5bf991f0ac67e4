package org.waymark.ending;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;

/** One line of a pair's list of the last weeks. */
@Entity
@Table(name = "wind_down_task")
public class WindDownTask {
    @Id
    @Convert(converter = WindDownTaskId.Column.class)
    private WindDownTaskId id;

    @Column(name = "partnership_id")
    private PartnershipId partnership;

    @Enumerated(EnumType.STRING)
    private WindDownStep step;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private PersonId doneBy;

    protected WindDownTask() {}

    WindDownTask(PartnershipId partnership, WindDownStep step, LocalDate dueOn) {
        this.id = WindDownTaskId.next();
        this.partnership = partnership;
        this.step = step;
        this.dueOn = dueOn;
    }

    /** Somebody did it. Doing it twice keeps the first time. */
    void done(PersonId by, Instant now) {
        if (doneAt == null) {
            doneAt = now;
            doneBy = by;
        }
    }

    /** It wasn't done after all. */
    void undone() {
        doneAt = null;
        doneBy = null;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public WindDownStep step() {
        return step;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    public Optional<PersonId> doneBy() {
        return Optional.ofNullable(doneBy);
    }
}
