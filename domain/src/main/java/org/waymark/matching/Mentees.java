package org.waymark.matching;

import java.util.Set;
import org.waymark.matching.BoardLists.Card;
import org.waymark.people.PersonId;
import org.waymark.shared.Slice;

/**
 * A page of the mentees of a phase.
 *
 * @param close for whom this coordinator coordinates nothing
 */
public record Mentees(Slice<Card> page, Set<PersonId> close) {
    public Mentees {
        close = Set.copyOf(close);
    }

    /** Whether another coordinator acts for this mentee. */
    public boolean isForAnother(Card card) {
        return close.contains(card.mentee());
    }
}
