package org.waymark.report;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Partnerships;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;

/** The mentee's side of a report: reading it first, with a line of their own or a wish. */
@Stateless
public class MenteeReportService {
    /** The question that the mentee may answer with a line of their own. */
    public static final String LINE = "mentee-line";

    @Inject CurrentPerson me;
    @Inject Reports reports;
    @Inject ReportViews views;
    @Inject ReportWords words;
    @Inject Partnerships partnerships;
    @Inject FormShelf forms;
    @Inject ReportSending sending;
    @Inject TimeToAnswer timeToAnswer;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public MenteeReportService() {}

    /** To the mentee, from the moment at which it was shown. */
    @RolesAllowed(STAFF)
    public PairReport toLook(ReportId id) {
        Report report = reports.require(id);
        PairMember caller = partnerships.ofMember(report.partnership(), me.id());
        if (!caller.isMentee() || report.words().isEmpty()) {
            throw new NotFound();
        }
        return views.of(caller, report);
    }

    /**
     * The mentee's yes with a line of their own, which the mentor reads before it goes.
     *
     * @param seen what {@link PairReport#seen} said where the mentee read it
     */
    @RolesAllowed(STAFF)
    public void addLine(ReportId id, String seen, String line) {
        Report report = reports.requireToChange(id);
        PairMember caller = partnerships.ofMember(report.partnership(), me.id());
        caller.mustBeMentee();
        report.mustStandAsRead(seen);
        ReportWords.mustSay(line, LINE);
        Form form = forms.form(report.form());
        form.only(question -> question.key().equals(LINE)).check(Answers.NONE.with(LINE, line));
        Answers text = words.opened(caller, report.words()).with(LINE, line);
        report.lineAdded(words.sealed(caller, text), timeToAnswer.endsAfter(1));
        happened.fire(
                new ReportLineAdded(
                        me.id(),
                        id,
                        report.partnership(),
                        caller.partner(),
                        caller.person(),
                        sending.managerOf(caller.partnership()).orElse(null),
                        report.goesOn()));
    }

    /** The mentee asks for a change; only the pair ever reads that. */
    @RolesAllowed(STAFF)
    public void askForChange(ReportId id, String seen, String ask) {
        Report report = reports.requireToChange(id);
        PairMember caller = partnerships.ofMember(report.partnership(), me.id());
        caller.mustBeMentee();
        report.mustStandAsRead(seen);
        ReportWords.mustSay(ask, ReportWords.ASK);
        forms.form(report.form())
                .only(question -> question.key().equals(ReportWords.ASK))
                .check(Answers.NONE.with(ReportWords.ASK, ask));
        report.askForChange(
                words.sealed(caller, Answers.NONE.with(ReportWords.ASK, ask)),
                clock.instant(),
                timeToAnswer.endsAfter(1));
        happened.fire(
                new ReportChangeAsked(
                        me.id(),
                        id,
                        report.partnership(),
                        caller.partner(),
                        caller.person(),
                        report.goesOn()));
    }
}
