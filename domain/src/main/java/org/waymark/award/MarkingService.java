package org.waymark.award;

import static org.waymark.access.Roles.ASSESSOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Answers;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.Vault;

/**
 * Marking: taking a submission with one's word that one has no part in it, deciding outcome by
 * outcome, and finishing. The two markers are blind to each other until both have finished.
 */
@Stateless
public class MarkingService {
    @Inject CurrentPerson me;
    @Inject Submissions submissions;
    @Inject AssessorsDoor door;
    @Inject SnapshotReading reading;
    @Inject Deciding deciding;
    @Inject Conflicts conflicts;
    @Inject Vault vault;
    @Inject Event<Happened> happened;
    @Inject Clock clock;

    public MarkingService() {}

    /** Taken twice by the same person, it is taken once. */
    @RolesAllowed(ASSESSOR)
    public void take(SubmissionId id, boolean noPart) {
        AssessorsDoor.Entry entry = door.openLocked(id);
        if (entry.own() != null) {
            return;
        }
        Place place = entry.free();
        if (place == null) {
            throw new NotFound();
        }
        if (!noPart) {
            throw new RuleBroken("award.rule.conflict").at("conflict");
        }
        Submission submission = entry.submission();
        submissions.add(Marking.take(submission, me.id(), place, entry.agreed(), clock.instant()));
        happened.fire(new SubmissionTaken(me.id(), id, released(submission)));
    }

    /** Who could take the place that was free, and can take none that is left. */
    private List<PersonId> released(Submission submission) {
        Set<PersonId> still = new HashSet<>(others(submission, placesLeft(submission.id())));
        return others(submission, Set.of(Place.values())).stream()
                .filter(one -> !still.contains(one))
                .toList();
    }

    /** Gives it back before it is finished: somebody else takes the place, and nothing is kept. */
    @RolesAllowed(ASSESSOR)
    public void giveBack(SubmissionId id) {
        AssessorsDoor.Entry entry = door.requireMarker(id);
        entry.own().mustBeOpen();
        submissions.remove(entry.own());
        happened.fire(
                new SubmissionGivenBack(
                        me.id(),
                        id,
                        others(entry.submission(), placesLeft(id)),
                        entry.submission().assessBy()));
    }

    private Set<Place> placesLeft(SubmissionId id) {
        Set<Place> left = new HashSet<>(Set.of(Place.values()));
        submissions.markings(id).forEach(one -> left.remove(one.place()));
        return left;
    }

    /** Who could still take a place that is left; not the caller. */
    private List<PersonId> others(Submission submission, Set<Place> left) {
        Set<PersonId> without = new HashSet<>(Set.of(me.id()));
        submissions.markings(submission.id()).forEach(one -> without.add(one.marker()));
        return List.copyOf(
                conflicts.markers(submission.award(), submission.candidate(), left, without));
    }

    /**
     * What the caller decides of one outcome, so far.
     *
     * @param read the version that the caller read
     */
    @RolesAllowed(ASSESSOR)
    public void decide(SubmissionId id, String outcome, long read, Answers answers) {
        AssessorsDoor.Entry entry = door.requireMarker(id);
        SubmissionReader proof = entry.reader(me.id());
        if (reading.outcomes(proof, id).stream().noneMatch(one -> one.key().equals(outcome))) {
            throw new NotFound();
        }
        AwardForms.decision().check(answers);
        entry.own().mustBeAt(read);
        say(
                proof,
                entry.own(),
                reading.answers(proof, entry.own())
                        .with(
                                AwardForms.DECISION + "-" + outcome,
                                answers.text(AwardForms.DECISION))
                        .with(
                                AwardForms.FEEDBACK + "-" + outcome,
                                answers.text(AwardForms.FEEDBACK)));
    }

    /** Finishes; when both have, either they differ or the candidate is told. */
    @RolesAllowed(ASSESSOR)
    public void complete(SubmissionId id, Answers overall) {
        AssessorsDoor.Entry entry = door.requireMarker(id);
        entry.own().mustBeOpen();
        SubmissionReader proof = entry.reader(me.id());
        AwardForms.overall().check(overall);
        Answers all = reading.answers(proof, entry.own()).with(overall);
        List<String> outcomes =
                reading.outcomes(proof, id).stream().map(OutcomeToRead::key).toList();
        Decision.check(all, outcomes, entry.submission());
        say(proof, entry.own(), all);
        entry.own().complete(clock.instant());
        happened.fire(new MarkingCompleted(me.id(), id));
        if (entry.bothComplete()) {
            deciding.compare(
                    entry.submission(),
                    outcomes,
                    entry.markings().stream().map(one -> reading.answers(proof, one)).toList(),
                    entry.markings().stream().map(Marking::marker).toList());
        }
    }

    private void say(SubmissionReader proof, Marking marking, Answers answers) {
        marking.say(vault.seal(proof, answers.toJson()));
    }
}
