package org.waymark.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.waymark.partnership.PairMember;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;

/** One of the two says that a meeting moved an objective forward. A fact, without words. */
@Entity
@Table(name = "objective_movement")
public class Movement {
    @Id
    @Convert(converter = MovementId.Column.class)
    private MovementId id;

    @Column(name = "objective_id")
    private ObjectiveId objective;

    /** The meeting; the plan knows no more of it than its id and its day. */
    @Column(name = "meeting_id")
    private String meeting;

    @Column(name = "said_by")
    private PersonId saidBy;

    @Column(name = "met_on")
    private LocalDate metOn;

    protected Movement() {}

    public static Movement say(
            PairMember by, Objective objective, String meeting, LocalDate metOn) {
        by.mustKeepPages();
        if (!objective.partnership().equals(by.partnershipId())) {
            throw new NotFound();
        }
        var movement = new Movement();
        movement.id = MovementId.next();
        movement.objective = objective.id();
        movement.meeting = meeting;
        movement.saidBy = by.person();
        movement.metOn = metOn;
        return movement;
    }

    public ObjectiveId objective() {
        return objective;
    }

    public LocalDate metOn() {
        return metOn;
    }
}
