package org.waymark.award;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.access.CurrentPerson;
import org.waymark.access.Self;
import org.waymark.form.Answers;
import org.waymark.partnership.PartnershipService;
import org.waymark.people.PersonId;
import org.waymark.portfolio.EvidenceId;
import org.waymark.portfolio.Shares;
import org.waymark.shared.Happened;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;

/**
 * Submitting an award, and reading what one submitted and what was decided. Completeness is checked
 * first; after a referral only what wasn't met is submitted again, and what was met stands.
 */
@Stateless
public class SubmittingService {
    @Inject CurrentPerson me;
    @Inject Awards awards;
    @Inject OwnDossier dossiers;
    @Inject Submissions submissions;
    @Inject Freezing freezing;
    @Inject OwnWordsOfMentors testimonies;
    @Inject SnapshotReading reading;
    @Inject PartnershipService partnerships;
    @Inject Shares shares;
    @Inject Conflicts conflicts;
    @Inject Event<Happened> happened;
    @Inject Clock clock;

    public SubmittingService() {}

    /** Sent twice under one id, it is submitted once. */
    @RolesAllowed(STAFF)
    public void submit(SubmissionId id, AwardId awardId) {
        Self self = me.self();
        if (submissions.find(id).isPresent()) {
            submissions.requireOf(self.person(), id);
            return;
        }
        Award award = awards.requireFor(self.person(), awardId);
        OwnDossier.Dossier dossier = dossiers.open(self, award);
        List<Outcome> asked =
                award.outcomes().stream()
                        .filter(one -> dossier.open().contains(one.key()))
                        .toList();
        if (asked.isEmpty()) {
            throw new RuleBroken("award.rule.not-open");
        }
        if (!asked.stream().map(dossier::standing).allMatch(ClaimStanding::isComplete)) {
            throw new RuleBroken("award.rule.incomplete");
        }
        mustBeCleared(self.person(), asked, dossier);
        mustNameNobody(asked, dossier);
        Submission submission =
                Submission.of(
                        id,
                        award,
                        self.person(),
                        dossier.submissions().size() + 1,
                        UniversityTime.today(clock),
                        clock.instant());
        submissions.add(submission);
        freezing.freeze(
                self,
                SubmissionReader.ofCandidate(submission, self.person()),
                id,
                asked,
                dossier,
                testimonies.taken(award).stream()
                        .filter(
                                one ->
                                        asked.stream()
                                                .anyMatch(it -> it.key().equals(one.outcome())))
                        .toList());
        happened.fire(
                new AwardSubmitted(
                        self.person(),
                        id,
                        award.id(),
                        List.copyOf(
                                conflicts.markers(
                                        award.id(),
                                        self.person(),
                                        Set.of(Place.values()),
                                        Set.of())),
                        submission.assessBy()));
    }

    /** Evidence that speaks of somebody waits for their yes, as it does where it is shared. */
    private void mustBeCleared(
            PersonId candidate, List<Outcome> asked, OwnDossier.Dossier dossier) {
        Set<EvidenceId> named = new HashSet<>();
        asked.forEach(
                one ->
                        dossier.of(one.key()).all(AwardForms.PIECES).stream()
                                .map(EvidenceId::new)
                                .forEach(named::add));
        if (!shares.shareable(candidate, named).containsAll(named)) {
            throw new RuleBroken("award.rule.pieces-waiting");
        }
    }

    private void mustNameNobody(List<Outcome> asked, OwnDossier.Dossier dossier) {
        List<Redaction> names =
                partnerships.mine().stream()
                        .map(pair -> new Redaction(pair.partnerName(), pair.partnerName()))
                        .toList();
        Stream<Answers> written =
                Stream.concat(
                        asked.stream().map(one -> dossier.of(one.key())),
                        dossier.cycles().values().stream());
        if (written.map(Answers::toJson)
                .anyMatch(text -> names.stream().anyMatch(name -> name.isNamedIn(text)))) {
            throw new RuleBroken("award.rule.names-somebody");
        }
    }

    @RolesAllowed(STAFF)
    public OwnSubmission read(SubmissionId id) {
        Submission submission = submissions.requireOf(me.id(), id);
        SubmissionReader proof = SubmissionReader.ofCandidate(submission, me.id());
        return new OwnSubmission(
                submission.line(),
                submission.award(),
                submission.title(),
                reading.outcomes(proof, id),
                reading.decision(proof, submission));
    }

    @RolesAllowed(STAFF)
    public PieceToRead piece(SubmissionId id, FrozenPartId part) {
        return reading.piece(ofCandidate(id), id, part);
    }

    @RolesAllowed(STAFF)
    public FrozenFileToRead file(SubmissionId id, FrozenPartId part, FrozenFileId file) {
        return reading.file(ofCandidate(id), id, part, file);
    }

    @RolesAllowed(STAFF)
    public byte[] part(SubmissionId id, FrozenPartId part, FrozenFileId file, int position) {
        return reading.content(ofCandidate(id), id, part, file, position);
    }

    private SubmissionReader ofCandidate(SubmissionId id) {
        return SubmissionReader.ofCandidate(submissions.requireOf(me.id(), id), me.id());
    }
}
