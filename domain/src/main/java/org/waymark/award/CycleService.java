package org.waymark.award;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.access.CurrentPerson;
import org.waymark.access.Self;
import org.waymark.draft.DraftService;
import org.waymark.form.Answers;
import org.waymark.partnership.OwnWords;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipLists.OwnPartnership;
import org.waymark.partnership.PartnershipService;
import org.waymark.partnership.Written;
import org.waymark.people.Directory;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.Vault;

/**
 * Action-research cycles. One may begin from what its author wrote in a partnership: never a word
 * of the other's, the name taken out, shown beside and kept only when the author has confirmed it.
 */
@Stateless
public class CycleService {
    private static final int MOST_LINES = 50;
    private static final String WORDS = "words";

    @Inject CurrentPerson me;
    @Inject Awards awards;
    @Inject Claims claims;
    @Inject OwnDossier dossiers;
    @Inject PartnershipService partnerships;
    @Inject Directory directory;
    @Inject DraftService drafts;
    @Inject Vault vault;
    @Inject Clock clock;

    public CycleService() {}

    @RolesAllowed(STAFF)
    public CycleSheet blank(AwardId award) {
        awards.requireFor(me.id(), award);
        return new CycleSheet(CycleId.next(), award, AwardForms.cycle(), Answers.NONE, 0);
    }

    @RolesAllowed(STAFF)
    public CycleSheet open(CycleId id) {
        Self self = me.self();
        Cycle cycle = claims.requireCycle(self.person(), id);
        return new CycleSheet(
                id,
                cycle.award(),
                AwardForms.cycle(),
                Answers.fromJson(vault.open(self, cycle.answers())),
                cycle.version());
    }

    /**
     * Keeps a cycle as far as it is; sent twice, it is there once.
     *
     * @param read 0 for a new one
     */
    @RolesAllowed(STAFF)
    public void write(CycleId id, AwardId award, long read, Answers answers) {
        Self self = me.self();
        awards.requireFor(self.person(), award);
        AwardForms.cycle().checkDraft(answers);
        if (!answers.has(AwardForms.TITLE)) {
            throw new RuleBroken("award.rule.cycle-title").at(AwardForms.TITLE);
        }
        String from = answers.text(AwardForms.FROM);
        String until = answers.text(AwardForms.UNTIL);
        if (!from.isEmpty() && !until.isEmpty() && until.compareTo(from) < 0) {
            throw new RuleBroken("award.rule.cycle-until").at(AwardForms.UNTIL);
        }
        Optional<Cycle> known = claims.findCycle(id);
        if (known.isPresent()) {
            claims.requireCycle(self.person(), id);
            known.get().mustBeAt(read == 0 ? known.get().version() : read);
        }
        Cycle cycle = known.orElseGet(() -> Cycle.begin(id, award, self.person()));
        cycle.say(vault.seal(self, answers.toJson()), clock.instant());
        if (known.isEmpty()) {
            claims.add(cycle);
        }
        drafts.discard(AwardForms.CYCLE_KEY, id.value());
    }

    /** For good; a claim that named it names it no more. What was submitted stays. */
    @RolesAllowed(STAFF)
    public void remove(CycleId id) {
        claims.remove(claims.requireCycle(me.id(), id));
        drafts.discard(AwardForms.CYCLE_KEY, id.value());
    }

    /** The caller's partnerships, to choose from whose pages to begin. */
    @RolesAllowed(STAFF)
    public List<OwnPartnership> pairs(AwardId award) {
        awards.requireFor(me.id(), award);
        return partnerships.mine();
    }

    /** All that the caller wrote there themself, without the partner's name. */
    @RolesAllowed(STAFF)
    public CycleSource source(PartnershipId pair) {
        OwnWords words = partnerships.ownWords(pair);
        var redaction = new Redaction(words.partnerName(), words.partnerGivenName());
        List<CycleSource.Line> lines = new ArrayList<>();
        for (Written one : words.all()) {
            if (lines.size() < MOST_LINES && !one.paragraphs().isEmpty()) {
                String own =
                        one.paragraphs().stream()
                                .map(Written.Paragraph::text)
                                .collect(Collectors.joining("\n\n"));
                lines.add(
                        new CycleSource.Line(
                                lines.size(), one.on(), one.titleKey(), own, redaction.of(own)));
            }
        }
        return new CycleSource(pair, words.partnerGivenName(), lines);
    }

    /**
     * Begins a cycle with words that its author has confirmed; sent twice, it begins once.
     *
     * @param step the question that the words answer: did, saw or means
     */
    @RolesAllowed(STAFF)
    public void beginFrom(
            CycleId id,
            AwardId award,
            PartnershipId pair,
            String title,
            String step,
            String words,
            boolean confirmed) {
        OwnWords own = partnerships.ownWords(pair);
        if (!confirmed) {
            throw new RuleBroken("award.rule.confirm").at("confirmed");
        }
        if (!List.of("did", "saw", "means").contains(step)) {
            throw new RuleBroken("award.rule.step").at("step");
        }
        if (words == null || words.isBlank()) {
            throw new RuleBroken("award.rule.nothing-left").at(WORDS);
        }
        if (new Redaction(own.partnerName(), own.partnerGivenName()).leavesIn(words)) {
            throw new RuleBroken("award.rule.name-stands").at(WORDS);
        }
        write(id, award, 0, Answers.NONE.with(AwardForms.TITLE, title).with(step, words.strip()));
    }
}
