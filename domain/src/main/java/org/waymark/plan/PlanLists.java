package org.waymark.plan;

import java.time.LocalDate;
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

    /** The days of meetings that one of the two said moved it, each once, oldest first. */
    List<LocalDate> movedOn(ObjectiveId objective);

    /**
     * Those neither met nor given up, and those the person said the meeting moved, in the order of
     * the plan.
     */
    List<Beside> openBeside(PartnershipId partnership, String meeting, PersonId person);

    /** An objective beside a meeting, and whether the person said that it was moved there. */
    record Beside(Objective objective, boolean moved) {}

    Map<ObjectiveState, Integer> countByState(PartnershipId partnership);
}
