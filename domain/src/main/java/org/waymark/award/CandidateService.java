package org.waymark.award;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.access.Self;
import org.waymark.draft.DraftService;
import org.waymark.form.Answers;
import org.waymark.people.Directory;
import org.waymark.portfolio.EvidenceId;
import org.waymark.portfolio.Shares;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.Vault;

/** Working for an award: what is expected for each outcome, what is there, and writing claims. */
@Stateless
public class CandidateService {
    private static final int MOST_PIECES = 100;

    @Inject CurrentPerson me;
    @Inject Awards awards;
    @Inject Claims claims;
    @Inject OwnDossier dossiers;
    @Inject Certificates certificates;
    @Inject Shares shares;
    @Inject Directory directory;
    @Inject DraftService drafts;
    @Inject Vault vault;
    @Inject Clock clock;

    public CandidateService() {}

    /** Awards that the caller can work for. */
    @RolesAllowed(STAFF)
    public List<AwardLine> mine() {
        return awards.forCandidate(me.id()).stream()
                .map(one -> new AwardLine(one.id(), one.title()))
                .toList();
    }

    @RolesAllowed(STAFF)
    public AwardSheet open(AwardId id) {
        Self self = me.self();
        Award award = awards.requireFor(self.person(), id);
        OwnDossier.Dossier dossier = dossiers.open(self, award);
        boolean passed =
                dossier.submissions().stream()
                        .anyMatch(one -> one.result().filter(Result.PASS::equals).isPresent());
        Awards.OwnMentor mentor =
                passed ? null : awards.mentorOf(award, self.person()).orElse(null);
        return new AwardSheet(
                id,
                award.title(),
                award.outcomes().stream().map(dossier::standing).toList(),
                dossier.cycles().entrySet().stream()
                        .map(one -> CandidateService.line(one.getKey(), one.getValue()))
                        .toList(),
                dossier.submissions().stream().map(Submission::line).toList(),
                passed && certificates.isHeld(id, self.person()),
                mentor == null
                        ? null
                        : directory.cards(Set.of(mentor.person())).get(mentor.person()),
                mentor != null && mentor.agreed());
    }

    private static CycleLine line(CycleId id, Answers answers) {
        return new CycleLine(
                id,
                answers.text(AwardForms.TITLE),
                answers.text(AwardForms.FROM),
                answers.text(AwardForms.UNTIL),
                OwnDossier.isFinished(answers));
    }

    @RolesAllowed(STAFF)
    public ClaimSheet claim(AwardId id, String outcome) {
        Self self = me.self();
        Award award = awards.requireFor(self.person(), id);
        Outcome its = award.outcome(outcome);
        OwnDossier.Dossier dossier = dossiers.open(self, award);
        Answers answers = dossier.of(outcome);
        Claim claim = dossier.claims().get(outcome);
        return new ClaimSheet(
                id,
                award.title(),
                dossier.standing(its),
                AwardForms.claim(),
                answers.only(key -> AwardForms.claim().question(key).isPresent()),
                pieces(self, answers),
                dossier.cycles().entrySet().stream()
                        .map(one -> item(one.getKey(), one.getValue(), answers))
                        .toList(),
                claim == null ? 0 : claim.version());
    }

    private List<ClaimSheet.Item> pieces(Self self, Answers answers) {
        List<String> chosen = answers.all(AwardForms.PIECES);
        return shares.shareable(self.person(), MOST_PIECES).stream()
                .map(
                        one ->
                                new ClaimSheet.Item(
                                        one.id().value(),
                                        vault.open(self, one.title()),
                                        one.kind().name(),
                                        chosen.contains(one.id().value())))
                .toList();
    }

    private static ClaimSheet.Item item(CycleId id, Answers cycle, Answers claim) {
        return new ClaimSheet.Item(
                id.value(),
                cycle.text(AwardForms.TITLE),
                OwnDossier.isFinished(cycle) ? "finished" : "unfinished",
                claim.all(AwardForms.CYCLES).contains(id.value()));
    }

    /**
     * Keeps a claim as far as it is; gaps are told when it is submitted.
     *
     * @param read 0 where nothing was written yet
     */
    @RolesAllowed(STAFF)
    public void write(
            AwardId id,
            String outcome,
            long read,
            Answers answers,
            Collection<EvidenceId> pieces,
            Collection<CycleId> cycles) {
        Self self = me.self();
        Award award = awards.requireFor(self.person(), id);
        award.outcome(outcome);
        OwnDossier.Dossier dossier = dossiers.open(self, award);
        if (!dossier.open().contains(outcome)) {
            throw new RuleBroken("award.rule.not-open");
        }
        AwardForms.claim().checkDraft(answers);
        if (pieces.size() + cycles.size() > ClaimStanding.MOST_ITEMS) {
            throw new RuleBroken("award.rule.items", ClaimStanding.MOST_ITEMS);
        }
        if (!shares.shareable(self.person(), pieces).containsAll(pieces)
                || !dossier.cycles().keySet().containsAll(cycles)) {
            throw new NotFound();
        }
        Answers whole =
                answers.with(AwardForms.PIECES, pieces.stream().map(EvidenceId::value).toList())
                        .with(AwardForms.CYCLES, cycles.stream().map(CycleId::value).toList());
        Claim known = dossier.claims().get(outcome);
        if (known == null || !dossier.of(outcome).equals(whole)) {
            if (known != null) {
                known.mustBeAt(read);
            }
            Claim claim = known == null ? Claim.begin(id, self.person(), outcome) : known;
            claim.say(vault.seal(self, whole.toJson()), clock.instant());
            if (known == null) {
                claims.add(claim);
            }
        }
        drafts.discard(AwardForms.CLAIM_KEY, subject(id, outcome));
    }

    /** What a draft of a claim is about. */
    public static String subject(AwardId award, String outcome) {
        return award.value() + "." + outcome;
    }
}
