package org.waymark.award;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;
import org.waymark.shared.Slice;

/** All submissions, who marks them, and what came of them. */
public interface Submissions {
    /** Refused by the database where the round was submitted already. */
    void add(Submission submission);

    Optional<Submission> find(SubmissionId id);

    default Submission require(SubmissionId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** The same, locked until the transaction ends: two markers who finish come in turn. */
    Submission requireLocked(SubmissionId id);

    /** To anyone else there is no such submission. */
    default Submission requireOf(PersonId candidate, SubmissionId id) {
        return find(id).filter(one -> one.candidate().equals(candidate)).orElseThrow(NotFound::new);
    }

    /** The newest first. */
    List<Submission> of(AwardId award, PersonId candidate);

    /** The outcomes that markers have found met, in whatever round. */
    Set<String> met(AwardId award, PersonId candidate);

    /** What was decided of each outcome of this submission. */
    Map<String, Boolean> results(SubmissionId id);

    void addResults(SubmissionId id, Map<String, Boolean> met);

    /** Refused by the database where the place is taken, or by the same person. */
    void add(Marking marking);

    void remove(Marking marking);

    /** In the order of their places. */
    List<Marking> markings(SubmissionId id);

    void add(Settlement settlement);

    Optional<Settlement> settlement(SubmissionId id);

    /** Who is appointed to take one of these places, and isn't of these people. */
    Set<PersonId> markersFor(AwardId award, Collection<Place> places, Collection<PersonId> without);

    /**
     * What is on the person's desk: open ones of awards on which they mark, where they have a place
     * or one is free for them; all of those that they examine; without candidates of this circle,
     * but for those who agreed that this person, their mentor, marks first. The newest last, one
     * page.
     */
    Slice<OnDesk> desk(
            PersonId officer,
            Set<PersonId> circle,
            Set<Awards.Agreed> agreed,
            boolean decided,
            String after,
            int size);

    /**
     * @param place the officer's own, or null
     */
    record OnDesk(
            SubmissionId id,
            PersonId candidate,
            String title,
            int round,
            SubmissionState state,
            Result result,
            LocalDate assessBy,
            Place place,
            boolean complete,
            boolean examines) {}
}
