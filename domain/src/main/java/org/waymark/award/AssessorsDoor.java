package org.waymark.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;

/** Lets an officer of an award in to one submission, as far as they may. */
@ApplicationScoped
public class AssessorsDoor {
    @Inject CurrentPerson me;
    @Inject Submissions submissions;
    @Inject Conflicts conflicts;

    protected AssessorsDoor() {}

    /**
     * @param own the caller's marking, or null
     */
    record Entry(
            Submission submission,
            Conflicts.Standing standing,
            List<Marking> markings,
            Marking own) {
        Set<Duty> duties() {
            return standing.duties();
        }

        /** Whether the caller is the candidate's mentor, who may mark by agreement. */
        boolean agreed() {
            return standing.agreed();
        }

        boolean bothComplete() {
            return markings.size() == Place.values().length
                    && markings.stream().allMatch(Marking::isComplete);
        }

        /** The place that the caller could take, or null. */
        Place free() {
            if (own != null || submission.state() != SubmissionState.MARKING) {
                return null;
            }
            for (Place place : Place.values()) {
                if (duties().contains(place.duty())
                        && markings.stream().noneMatch(one -> one.place() == place)) {
                    return place;
                }
            }
            return null;
        }

        boolean mayRead() {
            return own != null || duties().contains(Duty.EXAMINER);
        }

        /** The proof; to whoever neither marks nor examines it there is nothing to read. */
        SubmissionReader reader(PersonId caller) {
            return own != null
                    ? SubmissionReader.ofMarker(submission, own, caller)
                    : SubmissionReader.ofExaminer(submission, duties());
        }
    }

    /**
     * To whoever isn't appointed, or is of the candidate's circle without their agreement, there is
     * no such submission.
     */
    Entry open(SubmissionId id) {
        return enter(submissions.require(id));
    }

    /** The same, locked, for what both markers could do at once. */
    Entry openLocked(SubmissionId id) {
        submissions.require(id);
        return enter(submissions.requireLocked(id));
    }

    private Entry enter(Submission submission) {
        Conflicts.Standing standing = conflicts.standing(me.id(), submission);
        if (standing.duties().isEmpty()) {
            throw new NotFound();
        }
        List<Marking> markings = submissions.markings(submission.id());
        Marking own =
                markings.stream()
                        .filter(one -> one.marker().equals(me.id()))
                        .findFirst()
                        .orElse(null);
        var entry = new Entry(submission, standing, markings, own);
        // A place that was taken before the two became a pair ends with it.
        if (standing.agreed() && own != null && !own.isByAgreement()
                || !entry.mayRead() && entry.free() == null) {
            throw new NotFound();
        }
        return entry;
    }

    /** The caller as one who marks it. */
    Entry requireMarker(SubmissionId id) {
        Entry entry = openLocked(id);
        if (entry.own() == null) {
            throw new NotFound();
        }
        return entry;
    }
}
