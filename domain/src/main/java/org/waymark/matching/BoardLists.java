package org.waymark.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Slice;

/** What the board reads: each question one statement, however many mentees there are. */
public interface BoardLists {
    /** The first cards of each column in order of name, with the number of all in it. */
    List<Card> firstOfEach(PhaseId phase, Filter filter, int each);

    /**
     * A page of the mentees in order of name.
     *
     * @param column only those, or null for all
     * @param after the last mentee of the page before, or null
     */
    Slice<Card> mentees(PhaseId phase, Filter filter, BoardColumn column, PersonId after, int size);

    /**
     * @param who part of the mentee's name, or empty
     * @param unit a unit's id: those who work in it or anywhere below, or empty
     */
    record Filter(String who, String unit) {
        public Filter {
            who = who == null ? "" : who.strip();
            unit = unit == null ? "" : unit.strip();
        }

        public boolean isSet() {
            return !who.isEmpty() || !unit.isEmpty();
        }
    }

    /**
     * One mentee.
     *
     * @param mentorName who was asked, was offered, or is the mentor; null while nobody is
     * @param replyBy until when an answer is awaited, or null
     * @param since when the mentee joined the phase
     * @param assisted whether the coordinator is to find someone
     * @param settled whether a mentor is locked for every proposal
     * @param noted whether coordinators keep a note
     * @param inColumn how many stand in its column
     */
    record Card(
            PersonId mentee,
            String name,
            String unit,
            BoardColumn column,
            PersonId mentor,
            String mentorName,
            LocalDate replyBy,
            Instant since,
            boolean assisted,
            boolean settled,
            boolean noted,
            int inColumn) {}
}
