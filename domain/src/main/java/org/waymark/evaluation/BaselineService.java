package org.waymark.evaluation;

import static org.waymark.access.Roles.COORDINATOR;
import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.draft.Drafts;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.release.ReportingYear;
import org.waymark.scheme.Wave;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.Vault;

/** Earlier mentoring, asked of any member of staff once a year, and read as sums. */
@Stateless
public class BaselineService {
    /** Under which a draft of the answers is kept. */
    public static final String DRAFT = "baseline";

    @Inject CurrentPerson me;
    @Inject Baselines baselines;
    @Inject Drafts drafts;
    @Inject Vault vault;
    @Inject Clock clock;

    public BaselineService() {}

    /** The form for this year, or nothing where the caller has answered it. */
    @RolesAllowed(STAFF)
    public Optional<Form> toAnswer() {
        return baselines.hasAnswered(me.id(), thisYear().startsIn())
                ? Optional.empty()
                : Optional.of(Baseline.FORM.optional());
    }

    /** Nobody, its author neither, finds it again. */
    @RolesAllowed(STAFF)
    public void answer(Answers answers) {
        int year = thisYear().startsIn();
        Baseline.FORM.optional().check(answers);
        if (baselines.hasAnswered(me.id(), year)) {
            throw new RuleBroken("evaluation.rule.answered");
        }
        baselines.noteAnswered(me.id(), year);
        baselines.add(
                new BaselineReply(year, vault.seal(ReplyKey.ofBaseline(year), answers.toJson())));
        drafts.discard(me.id(), DRAFT, String.valueOf(year));
    }

    /** The year in which the day lies; this one for a day to come. */
    @RolesAllowed(COORDINATOR)
    public BaselineResults results(LocalDate day) {
        LocalDate today = UniversityTime.today(clock);
        ReportingYear year = ReportingYear.of(day.isAfter(today) ? today : day);
        var key = ReplyKey.ofBaseline(year.startsIn());
        List<Counted> all =
                baselines.counted(year.startsIn()).stream()
                        .map(
                                one ->
                                        new Counted(
                                                one.id(),
                                                one.id(),
                                                Wave.BEFORE,
                                                one.batch(),
                                                Answers.fromJson(vault.open(key, one.answers())),
                                                true))
                        .toList();
        return new BaselineResults(
                year,
                year.equals(ReportingYear.of(today)),
                Distribution.ofAll(Baseline.FORM, all),
                Quotes.ofAll(Baseline.FORM, all));
    }

    private ReportingYear thisYear() {
        return ReportingYear.of(UniversityTime.today(clock));
    }
}
