package org.waymark.evaluation;

import java.util.List;
import org.waymark.people.PersonId;

/** What was answered to the baseline, and, apart from it, by whom it was. */
public interface Baselines {
    boolean hasAnswered(PersonId person, int year);

    /** Refused by the database where the person has answered in the year. */
    void noteAnswered(PersonId person, int year);

    void add(BaselineReply reply);

    List<BaselineReply> counted(int year);

    /** As {@link Replies#countAndRest}. */
    void countAndRest(int fewest);
}
