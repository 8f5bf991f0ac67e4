package org.waymark.portfolio;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.access.Self;
import org.waymark.draft.DraftService;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.RulesBroken;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.Vault;

/**
 * Writing and reading one's own evidence. That somebody writes it is nobody's matter, so nothing is
 * told of it, not even to the audit; only what concerns another is an event.
 */
@Stateless
public class EvidenceService {
    /** What the draft of a piece is about that isn't there yet. */
    public static final String NEW = "new";

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    @Inject CurrentPerson me;
    @Inject Evidences evidences;
    @Inject EvidenceFiles files;
    @Inject DiaryEntries diary;
    @Inject Competencies competencies;
    @Inject Vault vault;
    @Inject DraftService drafts;
    @Inject Event<EvidenceSaysOtherwise> changed;
    @Inject Clock clock;

    public EvidenceService() {}

    /**
     * A piece that isn't there yet.
     *
     * @param tag the competency or purpose that it is to be added to, or null
     */
    @RolesAllowed(STAFF)
    public EvidenceSheet blank(EvidenceKind kind, String tag) {
        Form form = form(kind, Set.of());
        Answers answers = Answers.NONE;
        if (tag != null) {
            for (String key : List.of(PortfolioForms.TAGS, PortfolioForms.COMPETENCIES)) {
                boolean offered =
                        form.question(key).filter(one -> one.option(tag).isPresent()).isPresent();
                answers = offered ? answers.with(key, tag) : answers;
            }
        }
        return sheet(kind, form, answers.with(PortfolioForms.DATE, today()));
    }

    /** A reflection made of an entry of the diary, which stays as it is; kept only when sent. */
    @RolesAllowed(STAFF)
    public EvidenceSheet fromDiary(DiaryEntryId id) {
        Self self = me.self();
        DiaryEntry entry = diary.requireOf(self.person(), id);
        Answers written = Answers.fromJson(vault.open(self, entry.answers()));
        return sheet(
                EvidenceKind.REFLECTION,
                form(EvidenceKind.REFLECTION, Set.of()),
                Answers.NONE
                        .with(PortfolioForms.TITLE, written.text(PortfolioForms.TITLE))
                        .with(PortfolioForms.DATE, written.text(PortfolioForms.DATE))
                        .with("on", written.text(PortfolioForms.TITLE))
                        .with("learned", written.text("entry")));
    }

    private EvidenceSheet sheet(EvidenceKind kind, Form form, Answers answers) {
        return new EvidenceSheet(EvidenceId.next(), kind, form, answers, List.of(), false, 0, 0);
    }

    @RolesAllowed(STAFF)
    public EvidenceSheet open(EvidenceId id) {
        Self self = me.self();
        Evidence one = evidences.requireOf(self.person(), id);
        Answers answers = Answers.fromJson(vault.open(self, one.answers()));
        return new EvidenceSheet(
                id,
                one.kind(),
                form(one.kind(), Set.copyOf(answers.all(PortfolioForms.COMPETENCIES))),
                answers,
                files.of(id).stream()
                        .map(file -> file.line(vault.open(self, file.name())))
                        .toList(),
                one.speaksOfOthers(),
                one.edition(),
                one.version());
    }

    /**
     * Keeps a piece; sent twice, it is there once.
     *
     * @param id made when the page was opened
     * @param read 0 for a new one
     * @param copiedFrom the entry of the diary that it is made of, or null
     */
    @RolesAllowed(STAFF)
    public void write(
            EvidenceId id, EvidenceKind kind, long read, Answers answers, DiaryEntryId copiedFrom) {
        Self self = me.self();
        Optional<Evidence> known = evidences.find(id);
        if (known.isPresent() && !known.get().owner().equals(self.person())) {
            throw new NotFound();
        }
        EvidenceKind its = known.map(Evidence::kind).orElse(kind);
        Answers before =
                known.map(one -> Answers.fromJson(vault.open(self, one.answers())))
                        .orElse(Answers.NONE);
        check(form(its, Set.copyOf(before.all(PortfolioForms.COMPETENCIES))), answers);
        if (known.isEmpty() || !before.equals(answers)) {
            known.ifPresent(one -> one.mustBeAt(read));
            Evidence one =
                    known.orElseGet(() -> Evidence.begin(id, self.person(), its, clock.instant()));
            one.say(
                    answers.date(PortfolioForms.DATE).orElseThrow(),
                    vault.seal(self, answers.text(PortfolioForms.TITLE)),
                    vault.seal(self, answers.toJson()),
                    answers.yes(PortfolioForms.OTHERS));
            one.changed(clock.instant());
            if (known.isEmpty()) {
                evidences.add(one);
            }
            evidences.tag(id, PortfolioForms.tagsIn(answers));
            changed.fire(new EvidenceSaysOtherwise(self.person(), id));
        }
        if (copiedFrom != null) {
            diary.requireOf(self.person(), copiedFrom).copied(id);
        }
        drafts.discard(its.formKey(), read == 0 ? NEW : id.value());
    }

    private static void check(Form form, Answers answers) {
        RulesBroken.unlessAllHold(
                () -> form.check(answers),
                () -> {
                    if (answers.text("until").matches(DAY)
                            && answers.text("from").matches(DAY)
                            && answers.text("until").compareTo(answers.text("from")) < 0) {
                        throw new RuleBroken("portfolio.rule.until").at("until");
                    }
                });
    }

    /** For good, with its files; whoever was to read it finds nothing. */
    @RolesAllowed(STAFF)
    public void remove(EvidenceId id) {
        Evidence one = evidences.requireOf(me.id(), id);
        changed.fire(new EvidenceSaysOtherwise(me.id(), id));
        evidences.remove(one);
        drafts.discard(one.kind().formKey(), id.value());
    }

    /** The form without answers, for those who work on paper. */
    @RolesAllowed(STAFF)
    public Form onPaper(EvidenceKind kind) {
        return form(kind, Set.of());
    }

    /** With what is on offer, and what a piece names though it is on offer no more. */
    private Form form(EvidenceKind kind, Set<String> named) {
        return PortfolioForms.evidence(
                kind,
                competencies.all().stream()
                        .filter(one -> one.isOffered() || named.contains(one.id().value()))
                        .toList());
    }

    private String today() {
        return UniversityTime.today(clock).toString();
    }
}
