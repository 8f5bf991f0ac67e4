package org.waymark.matching;

import java.util.List;
import java.util.Set;
import org.waymark.matching.BoardLists.Card;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;

/**
 * Where the mentees of a phase stand.
 *
 * @param assisted whether coordinators match the mentees of the phase who ask for it
 * @param units the colleges and schools to filter by
 * @param close for whom this coordinator coordinates nothing
 */
public record Board(
        PhaseId phase,
        String phaseName,
        boolean assisted,
        List<Column> columns,
        List<Unit> units,
        Set<PersonId> close) {
    public Board {
        columns = List.copyOf(columns);
        units = List.copyOf(units);
        close = Set.copyOf(close);
    }

    /** Whether another coordinator acts for this mentee. */
    public boolean isForAnother(Card card) {
        return close.contains(card.mentee())
                || card.mentor() != null && close.contains(card.mentor());
    }

    /** Whether the phase has shortlists. */
    public boolean isWithShortlists() {
        return columns.stream().anyMatch(column -> column.state() == BoardColumn.SUGGESTED);
    }

    /** How many mentees there are, by the filter. */
    public int count() {
        return columns.stream().mapToInt(Column::count).sum();
    }

    /**
     * @param count how many stand in it; the cards are the first of them
     */
    public record Column(BoardColumn state, int count, List<Card> cards) {
        static Column of(BoardColumn state, List<Card> cards) {
            return new Column(state, cards.isEmpty() ? 0 : cards.get(0).inColumn(), cards);
        }

        public int more() {
            return count - cards.size();
        }
    }

    /** A college or school. */
    public record Unit(String id, String name) {}
}
