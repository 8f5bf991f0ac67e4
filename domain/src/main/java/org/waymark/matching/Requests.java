package org.waymark.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.NotFound;

/** The choices of all mentees, and what was asked and answered about them. */
public interface Requests {
    /** Refused by the database where the mentor is on the list already. */
    void add(Request request);

    /** Sends changes to the database now, where another request is to be opened after them. */
    void keep();

    Optional<Request> find(RequestId id);

    /**
     * Locks the mentee's list in the phase until the transaction ends. Whoever changes a list or
     * one of its requests calls this first; who also takes a place locks the mentor's places
     * before.
     */
    void lockList(PhaseId phase, PersonId mentee);

    /** Reads it again, as it stands under the lock. */
    Request afresh(Request request);

    /** The mentee's choices that are listed or open, in their order. */
    List<Request> live(PhaseId phase, PersonId mentee);

    /** What the mentor was asked and hasn't answered, the oldest first; at most 100. */
    List<Request> openTo(PersonId mentor);

    /** What the person takes part in, as either, and is listed or open. */
    List<Request> liveOf(PhaseId phase, PersonId person);

    /**
     * Listed or open ones of two who can't be matched any more by the staff records: one of them
     * has left the university, or a reporting line joins them.
     */
    List<Request> impossibleByTheRecords();

    /** Asked, unanswered, and the reply date is over; at most 200. */
    List<Request> overdue(LocalDate today);

    /** Asked, unanswered, not yet reminded, to be answered by that day; at most 200. */
    List<Request> dueBy(LocalDate day);

    void add(Remark remark);

    /** What was asked and answered about it, the first first. */
    List<Remark> remarks(RequestId request);

    /** The proof that this person is one of the two; to anyone else there is no such request. */
    default RequestParty ofParty(RequestId id, PersonId person) {
        return find(id).map(request -> partyOf(request, person)).orElseThrow(NotFound::new);
    }

    /** The same proof, of a request that was read already. */
    default RequestParty partyOf(Request request, PersonId person) {
        return request.partyFor(person).orElseThrow(NotFound::new);
    }
}
