package org.waymark.portfolio;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.access.Self;
import org.waymark.draft.DraftService;
import org.waymark.form.Answers;
import org.waymark.shared.NotFound;
import org.waymark.shared.Slice;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.Vault;

/** The caller's own learning diary. Nobody is told of it, and it is in no share. */
@Stateless
public class LearningDiaryService {
    /** What the draft of an entry is about that isn't there yet. */
    public static final String NEW = "new";

    static final int PAGE = 20;

    @Inject CurrentPerson me;
    @Inject DiaryEntries entries;
    @Inject Vault vault;
    @Inject DraftService drafts;
    @Inject Clock clock;

    public LearningDiaryService() {}

    /**
     * @param month or null for all
     */
    @RolesAllowed(STAFF)
    public DiaryPages list(YearMonth month, String after) {
        Self self = me.self();
        Slice<DiaryEntries.Row> rows = entries.page(self.person(), month, after, PAGE);
        return new DiaryPages(
                new Slice<>(
                        rows.items().stream()
                                .map(
                                        row ->
                                                new DiaryPages.Line(
                                                        row.id(),
                                                        row.day(),
                                                        vault.open(self, row.title()),
                                                        row.copied()))
                                .toList(),
                        rows.next()),
                entries.months(self.person()));
    }

    /** An entry that isn't there yet, of today. */
    @RolesAllowed(STAFF)
    public DiarySheet blank() {
        return new DiarySheet(
                DiaryEntryId.next(),
                PortfolioForms.diary(),
                Answers.NONE.with(PortfolioForms.DATE, UniversityTime.today(clock).toString()),
                false,
                0);
    }

    @RolesAllowed(STAFF)
    public DiarySheet open(DiaryEntryId id) {
        Self self = me.self();
        DiaryEntry entry = entries.requireOf(self.person(), id);
        return new DiarySheet(
                id,
                PortfolioForms.diary(),
                Answers.fromJson(vault.open(self, entry.answers())),
                entry.copiedTo().isPresent(),
                entry.version());
    }

    /**
     * Keeps an entry; sent twice, it is there once.
     *
     * @param id made when the page was opened
     * @param read 0 for a new one
     */
    @RolesAllowed(STAFF)
    public void write(DiaryEntryId id, long read, Answers answers) {
        PortfolioForms.diary().check(answers);
        Self self = me.self();
        Optional<DiaryEntry> known = entries.find(id);
        if (known.isPresent() && !known.get().owner().equals(self.person())) {
            throw new NotFound();
        }
        if (known.isEmpty() || !open(id).answers().equals(answers)) {
            known.ifPresent(entry -> entry.mustBeAt(read));
            DiaryEntry entry = known.orElseGet(() -> DiaryEntry.begin(id, self.person()));
            entry.say(
                    answers.date(PortfolioForms.DATE).orElseThrow(),
                    vault.seal(self, answers.text(PortfolioForms.TITLE)),
                    vault.seal(self, answers.toJson()),
                    clock.instant());
            if (known.isEmpty()) {
                entries.add(entry);
            }
        }
        drafts.discard(PortfolioForms.DIARY_KEY, known.isEmpty() || read == 0 ? NEW : id.value());
    }

    @RolesAllowed(STAFF)
    public void remove(DiaryEntryId id) {
        entries.remove(entries.requireOf(me.id(), id));
        drafts.discard(PortfolioForms.DIARY_KEY, id.value());
    }
}
