package org.waymark.action;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waymark.partnership.PairMember;

/**
 * Which objectives of the pair's plan a meeting moved forward. The plan knows and keeps it; what is
 * written of a meeting only says so. Neither of the two changes an objective by it: where it stands
 * is the mentee's to say [1][3].
 */
public interface ObjectivesMoved {
    /** Those still to be met, in the order of the plan, one statement; none where no plan is. */
    List<Choice> open(PairMember reader, String meeting);

    /**
     * Keeps that this person says so of these, and no longer of others. Unknown ones, those of
     * another pair among them, are not found.
     */
    void say(PairMember by, String meeting, LocalDate metOn, Collection<String> objectives);

    /**
     * @param id of the objective
     * @param moved whether the reader said so
     */
    record Choice(String id, String title, boolean moved) {}
}
