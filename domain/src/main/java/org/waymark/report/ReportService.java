package org.waymark.report;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.access.CurrentPerson;
import org.waymark.draft.Drafts;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Partnerships;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.people.WorkingDays;
import org.waymark.scheme.Phase;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.RulesBroken;
import org.waymark.shared.Slice;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.SealedText;
import org.waymark.vault.Vault;

/** The pair's side of a report: writing, reading it first, agreeing. */
@Stateless
public class ReportService {
    public static final String FORM = "progress-report";

    /** The question that the mentee may answer with a line of their own. */
    public static final String LINE = "mentee-line";

    private static final String ASK = "mentee-ask";
    private static final String REPLY = "reply";
    private static final int PAGE = 20;
    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    @Inject CurrentPerson me;
    @Inject Reports reports;
    @Inject ReportLists lists;
    @Inject ReportsRead read;
    @Inject Partnerships partnerships;
    @Inject Phases phases;
    @Inject Directory directory;
    @Inject WorkingDays workingDays;
    @Inject FormShelf forms;
    @Inject FactCount facts;
    @Inject ReportSending sending;
    @Inject Drafts drafts;
    @Inject Vault vault;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public ReportService() {}

    /** The caller's reports, written as mentor or read as mentee. */
    @RolesAllowed(STAFF)
    public MyReports mine(String after) {
        ReportId last = after == null ? null : new ReportId(after);
        Slice<MyReport> slice =
                Slice.of(lists.of(me.id(), last, PAGE + 1), PAGE, report -> report.id().value());
        Set<PersonId> people = new HashSet<>();
        slice.items().forEach(report -> people.addAll(List.of(report.mentor(), report.mentee())));
        return new MyReports(slice, directory.cards(people), me.id(), today());
    }

    /** The newest report of the caller's partnership that can be written or was. */
    @RolesAllowed(STAFF)
    public Optional<MyReport> newestOf(PartnershipId partnership) {
        partnerships.ofMember(partnership, me.id());
        LocalDate today = today();
        return read.of(partnership, lists).stream()
                .filter(report -> !report.opensOn().isAfter(today))
                .reduce((earlier, later) -> later);
    }

    /** To the mentor, who writes it. */
    @RolesAllowed(STAFF)
    public PairReport toWrite(ReportId id) {
        Report report = reports.require(id);
        PairMember caller = partnerships.ofMember(report.partnership(), me.id());
        if (!caller.isMentor()) {
            throw new NotFound();
        }
        return shownTo(caller, report);
    }

    /** To the mentee, from the moment at which it was shown. */
    @RolesAllowed(STAFF)
    public PairReport toLook(ReportId id) {
        Report report = reports.require(id);
        PairMember caller = partnerships.ofMember(report.partnership(), me.id());
        if (!caller.isMentee() || report.words().isEmpty()) {
            throw new NotFound();
        }
        return shownTo(caller, report);
    }

    /**
     * Shows the mentee the exact text, and counts the facts that go with it.
     *
     * @param reply a line to a mentee who asked for a change, or empty
     */
    @RolesAllowed(STAFF)
    public void show(ReportId id, Answers written, String reply) {
        Report report = reports.requireToChange(id);
        PairMember caller = partnerships.ofMember(report.partnership(), me.id());
        caller.mustBeMentor();
        caller.mustMeet();
        Form form = forms.form(report.form()).filledBy("mentor");
        form.check(written);
        Form visible = ReportContent.visible(form);
        mustNotName(caller, report, visible, written);
        Answers words =
                opened(caller, report.words())
                        .only(LINE::equals)
                        .with(written.only(key -> visible.question(key).isPresent()));
        Phase phase = phases.require(caller.partnership().phase());
        boolean again = report.state().isShown();
        report.show(
                vault.seal(caller, words.toJson()),
                facts.of(report, phase.rules().releaseHoursPerTerm()),
                clock.instant(),
                endOfWorkAfter(again ? 1 : phase.rules().objectionWorkingDays()));
        report.note(
                vault.seal(
                        me.self(), written.only(key -> visible.question(key).isEmpty()).toJson()));
        say(caller, report, REPLY, reply);
        drafts.discard(me.id(), FORM, id.value());
        happened.fire(
                new ReportShown(
                        me.id(),
                        id,
                        report.partnership(),
                        caller.person(),
                        caller.partner(),
                        managerOf(caller),
                        goesOn(report)));
    }

    /** Keeps the text and says why; without the mentee's yes only the facts will go. */
    @RolesAllowed(STAFF)
    public void keep(ReportId id, String reply) {
        Report report = reports.requireToChange(id);
        PairMember caller = partnerships.ofMember(report.partnership(), me.id());
        caller.mustBeMentor();
        mustSay(reply, REPLY);
        report.keep(talkWith(caller, report, REPLY, reply), endOfWorkAfter(1));
        drafts.discard(me.id(), FORM, id.value());
        happened.fire(
                new ReportKept(
                        me.id(),
                        id,
                        report.partnership(),
                        caller.person(),
                        caller.partner(),
                        managerOf(caller),
                        goesOn(report)));
    }

    /** The mentee's yes, or the mentor's to the mentee's line: with both it goes at once. */
    @RolesAllowed(STAFF)
    public void agree(ReportId id) {
        Report report = reports.requireToChange(id);
        PairMember caller = partnerships.ofMember(report.partnership(), me.id());
        boolean both = caller.isMentee() ? report.agreedByMentee() : report.agreedByMentor();
        if (!both) {
            return;
        }
        happened.fire(
                new ReportAgreed(
                        me.id(),
                        id,
                        report.partnership(),
                        caller.partnership().mentor(),
                        caller.partnership().mentee()));
        sending.send(report, caller.partnership(), me.id());
    }

    /** The mentee's yes with a line of their own, which the mentor reads before it goes. */
    @RolesAllowed(STAFF)
    public void addLine(ReportId id, String line) {
        Report report = reports.requireToChange(id);
        PairMember caller = partnerships.ofMember(report.partnership(), me.id());
        caller.mustBeMentee();
        mustSay(line, LINE);
        Form form = forms.form(report.form());
        form.only(question -> question.key().equals(LINE)).check(Answers.NONE.with(LINE, line));
        Answers words = opened(caller, report.words()).with(LINE, line);
        report.lineAdded(vault.seal(caller, words.toJson()), endOfWorkAfter(1));
        happened.fire(
                new ReportLineAdded(
                        me.id(),
                        id,
                        report.partnership(),
                        caller.partner(),
                        caller.person(),
                        managerOf(caller),
                        goesOn(report)));
    }

    /** The mentee asks for a change; only the pair ever reads that. */
    @RolesAllowed(STAFF)
    public void askForChange(ReportId id, String ask) {
        Report report = reports.requireToChange(id);
        PairMember caller = partnerships.ofMember(report.partnership(), me.id());
        caller.mustBeMentee();
        mustSay(ask, ASK);
        forms.form(report.form())
                .only(question -> question.key().equals(ASK))
                .check(Answers.NONE.with(ASK, ask));
        report.askForChange(
                vault.seal(caller, Answers.NONE.with(ASK, ask).toJson()),
                clock.instant(),
                endOfWorkAfter(1));
        happened.fire(
                new ReportChangeAsked(
                        me.id(),
                        id,
                        report.partnership(),
                        caller.partner(),
                        caller.person(),
                        goesOn(report)));
    }

    /** The mentor and the manager have talked, as the manager asked. */
    @RolesAllowed(STAFF)
    public void talked(ReportId id) {
        Report report = reports.requireToChange(id);
        PairMember caller = partnerships.ofMember(report.partnership(), me.id());
        caller.mustBeMentor();
        report.talked(clock.instant());
        happened.fire(
                new ReportAcknowledged(
                        me.id(),
                        id,
                        report.partnership(),
                        me.id(),
                        report.recipient().orElseThrow()));
    }

    private PairReport shownTo(PairMember caller, Report report) {
        Form whole = forms.form(report.form());
        Phase phase = phases.require(caller.partnership().phase());
        Answers words = opened(caller, report.words());
        Answers talk = opened(caller, report.talk());
        PersonId manager = report.recipient().orElseGet(() -> managerOf(caller));
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
                        report.isFactsOnly() ? Answers.NONE : words,
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
                words.only(key -> own.question(key).isPresent()).with(noteOf(caller, report)),
                talk.text(ASK),
                talk.text(REPLY),
                changes(whole, opened(caller, report.earlierWords()), words),
                report.shownAt().orElse(null),
                report.goesAt().orElse(null),
                report.isAgreedByMentee(),
                report.isAgreedByMentor(),
                report.sentAt().orElse(null));
    }

    private Answers noteOf(PairMember caller, Report report) {
        return caller.isMentor()
                ? report.ownNote()
                        .map(note -> Answers.fromJson(vault.open(me.self(), note)))
                        .orElse(Answers.NONE)
                : Answers.NONE;
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

    /** The manager learns the mentee's name only where both agreed to it in writing. */
    private void mustNotName(PairMember caller, Report report, Form visible, Answers written) {
        if (report.isNamingMentee()) {
            return;
        }
        PersonCard mentee = directory.requireCard(caller.partner());
        List<RuleBroken> named = new ArrayList<>();
        visible.questions()
                .filter(question -> names(mentee, written.text(question.key())))
                .forEach(
                        question ->
                                named.add(
                                        new RuleBroken("report.rule.names-mentee", mentee.name())
                                                .at(question.key())));
        if (!named.isEmpty()) {
            throw new RulesBroken(named);
        }
    }

    private static boolean names(PersonCard mentee, String text) {
        return Pattern.compile(
                        "(?<!\\p{L})("
                                + Pattern.quote(mentee.givenName())
                                + "|"
                                + Pattern.quote(mentee.name())
                                + ")(?!\\p{L})")
                .matcher(text)
                .find();
    }

    private static void mustSay(String text, String field) {
        if (text == null || text.isBlank()) {
            throw new RuleBroken("report.rule.say-" + field).at(field);
        }
    }

    private void say(PairMember caller, Report report, String key, String text) {
        if (text != null && !text.isBlank()) {
            report.say(talkWith(caller, report, key, text));
        }
    }

    private SealedText talkWith(PairMember caller, Report report, String key, String text) {
        if (text.length() > Form.MOST_CHARACTERS) {
            throw new RuleBroken("report.rule.too-long", Form.MOST_CHARACTERS).at(key);
        }
        return vault.seal(caller, opened(caller, report.talk()).with(key, text).toJson());
    }

    private Answers opened(PairMember caller, Optional<SealedText> sealed) {
        return sealed.map(text -> Answers.fromJson(vault.open(caller, text))).orElse(Answers.NONE);
    }

    private PersonId managerOf(PairMember caller) {
        return sending.managerOf(caller.partnership()).orElse(null);
    }

    private LocalDate goesOn(Report report) {
        return UniversityTime.dateOf(report.goesAt().orElseThrow());
    }

    private Instant endOfWorkAfter(int days) {
        return workingDays
                .after(today(), days)
                .atTime(END_OF_WORK)
                .atZone(UniversityTime.ZONE)
                .toInstant();
    }

    private LocalDate today() {
        return UniversityTime.today(clock);
    }
}
