package org.waymark.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Where an objective stood, and from when. Only added to. */
@Entity
@Table(name = "objective_state")
public class StateChange {
    @Id
    @Convert(converter = StateChangeId.Column.class)
    private StateChangeId id;

    @Column(name = "objective_id")
    private ObjectiveId objective;

    @Enumerated(EnumType.STRING)
    private ObjectiveState state;

    private Instant since;

    protected StateChange() {}

    public StateChange(Objective objective) {
        this.id = StateChangeId.next();
        this.objective = objective.id();
        this.state = objective.state();
        this.since = objective.stateSince();
    }

    public ObjectiveState state() {
        return state;
    }

    public Instant since() {
        return since;
    }
}
