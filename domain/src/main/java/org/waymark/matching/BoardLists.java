package org.waymark.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

    /** What was sent to the mentee last, and whom coordinators keep apart from them. */
    Before before(PhaseId phase, PersonId mentee);

    /**
     * @param list the latest shortlist, or null
     * @param state of it, or null
     * @param endsOn its last day, or null
     * @param onList who stands on it
     * @param apart whom no proposal gives to the mentee
     */
    record Before(
            ShortlistId list,
            ShortlistState state,
            LocalDate endsOn,
            Set<PersonId> onList,
            Set<PersonId> apart) {
        public Before {
            onList = Set.copyOf(onList);
            apart = Set.copyOf(apart);
        }

        /** Whether the mentor is on the list that the mentee has. */
        boolean isOn(PersonId mentor) {
            return state == ShortlistState.OPEN && onList.contains(mentor);
        }
    }

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
     * @param replyBy until when an answer is awaited, or somebody on the shortlist can be asked; or
     *     null
     * @param since when the mentee joined the phase
     * @param assisted whether the coordinator is to find someone
     * @param settled whether a mentor is locked for every proposal
     * @param noted whether coordinators keep a note
     * @param suggested how many mentors stand on the open shortlist
     * @param listEnded when the latest shortlist ended without the mentee asking anybody, or null
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
            int suggested,
            LocalDate listEnded,
            int inColumn) {}
}
