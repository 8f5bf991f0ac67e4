package org.waymark.plan;

import java.util.List;
import java.util.Optional;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;

/** The objectives of all pairs, with what was said of them. */
public interface Objectives {
    void add(Objective objective);

    /** With its row locked, so that two changes come one after the other. */
    Optional<Objective> find(ObjectiveId id);

    default Objective require(ObjectiveId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** In the order of the plan. */
    List<Objective> of(PartnershipId partnership);

    void add(StateChange change);

    void add(Comment comment);

    Optional<Comment> find(CommentId id);

    /** What this person said of the meeting. */
    List<Movement> movements(String meeting, PersonId saidBy);

    void add(Movement movement);

    void remove(Movement movement);
}
