package org.waymark.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.partnership.PairMember;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.scheme.Phase;
import org.waymark.scheme.Phases;
import org.waymark.shared.UniversityTime;

/** Opens a report for one of the pair: exactly what the manager will see, and what is theirs. */
@ApplicationScoped
public class ReportViews {
    @Inject ReportWords words;
    @Inject Phases phases;
    @Inject Directory directory;
    @Inject FormShelf forms;
    @Inject FactCount facts;
    @Inject ReportSending sending;
    @Inject Clock clock;

    protected ReportViews() {}

    PairReport of(PairMember caller, Report report) {
        Form whole = forms.form(report.form());
        Phase phase = phases.require(caller.partnership().phase());
        Answers text = words.opened(caller, report.words());
        Answers talk = words.opened(caller, report.talk());
        PersonId manager =
                report.recipient()
                        .orElseGet(() -> sending.managerOf(caller.partnership()).orElse(null));
        var people = new HashSet<>(List.of(caller.person(), caller.partner()));
        if (manager != null) {
            people.add(manager);
        }
        Map<PersonId, PersonCard> cards = directory.cards(people);
        PersonCard mentee = cards.get(caller.partnership().mentee());
        boolean named = report.isNamingMentee();
        boolean writable = caller.isMentor() && report.isWritableOn(today());
        Facts counted =
                report.state().isUnwritten()
                        ? facts.of(report, phase.rules().releaseHoursPerTerm())
                        : report.facts();
        var content =
                new ReportContent(
                        report.number(),
                        cards.get(caller.partnership().mentor()),
                        named ? mentee.name() : null,
                        report.period(),
                        phase.name(),
                        counted,
                        whole,
                        report.isFactsOnly() ? Answers.NONE : text,
                        report.isFactsOnly());
        Form own = whole.filledBy(caller.isMentor() ? "mentor" : "mentee");
        return new PairReport(
                report.id(),
                report.partnership(),
                content,
                mentee,
                manager == null ? null : cards.get(manager),
                report.state(),
                report.opensOn(),
                report.dueOn(),
                writable,
                report.isLateOn(today()),
                named,
                own,
                text.only(key -> own.question(key).isPresent())
                        .with(caller.isMentor() ? words.note(report) : Answers.NONE),
                talk.text(ReportWords.ASK),
                talk.text(ReportWords.REPLY),
                changes(whole, words.opened(caller, report.earlierWords()), text),
                report.shownAt().orElse(null),
                report.goesAt().orElse(null),
                report.isAgreedByMentee(),
                report.isAgreedByMentor(),
                report.sentAt().orElse(null),
                report.mark());
    }

    private static List<PairReport.Change> changes(Form whole, Answers was, Answers now) {
        if (was.isEmpty()) {
            return List.of();
        }
        return ReportContent.visible(whole)
                .filledBy("mentor")
                .questions()
                .filter(question -> !was.text(question.key()).equals(now.text(question.key())))
                .map(
                        question ->
                                new PairReport.Change(
                                        question.key(),
                                        question.label(),
                                        was.text(question.key()),
                                        now.text(question.key())))
                .toList();
    }

    private LocalDate today() {
        return UniversityTime.today(clock);
    }
}
