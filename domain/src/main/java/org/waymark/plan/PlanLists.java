package org.waymark.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;

/** What screens and reports read of plans, each in one statement. */
public interface PlanLists {
    /** In the order of the plan. */
    List<Line> of(PartnershipId partnership);

    /** An objective and how many comments and open actions it has. */
    record Line(Objective objective, int comments, int openActions) {}

    Optional<Objective> find(ObjectiveId id);

    /** Oldest first. */
    List<Comment> commentsOn(ObjectiveId objective);

    /** What this person said of any objective of the pair. */
    List<Comment> commentsBy(PersonId author, PartnershipId partnership);

    /** Oldest first. */
    List<StateChange> historyOf(ObjectiveId objective);

    Map<ObjectiveState, Integer> countByState(PartnershipId partnership);
}
