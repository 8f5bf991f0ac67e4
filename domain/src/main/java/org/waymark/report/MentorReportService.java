package org.waymark.report;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.access.CurrentPerson;
import org.waymark.draft.Drafts;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Partnerships;
import org.waymark.people.Directory;
import org.waymark.scheme.Phase;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;

/** The mentor's side of a report: writing it, and the talk that a manager asked for. */
@Stateless
public class MentorReportService {
    @Inject CurrentPerson me;
    @Inject Reports reports;
    @Inject ReportViews views;
    @Inject ReportWords words;
    @Inject Partnerships partnerships;
    @Inject Phases phases;
    @Inject Directory directory;
    @Inject FormShelf forms;
    @Inject FactCount facts;
    @Inject ReportSending sending;
    @Inject TimeToAnswer timeToAnswer;
    @Inject Drafts drafts;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public MentorReportService() {}

    /** To the mentor, who writes it. */
    @RolesAllowed(STAFF)
    public PairReport toWrite(ReportId id) {
        Report report = reports.require(id);
        PairMember caller = partnerships.ofMember(report.partnership(), me.id());
        if (!caller.isMentor()) {
            throw new NotFound();
        }
        return views.of(caller, report);
    }

    /**
     * Shows the mentee the exact text, and counts the facts that go with it.
     *
     * @param seen what {@link PairReport#seen} said where the mentor began to write
     * @param reply a line to a mentee who asked for a change, or empty
     */
    @RolesAllowed(STAFF)
    public void show(ReportId id, String seen, Answers written, String reply) {
        Report report = reports.requireToChange(id);
        PairMember caller = partnerships.ofMember(report.partnership(), me.id());
        caller.mustBeMentor();
        caller.mustMeet();
        report.mustStandAsRead(seen);
        Form form = forms.form(report.form()).filledBy("mentor");
        form.check(written);
        Form visible = ReportContent.visible(form);
        if (!report.isNamingMentee()) {
            MenteesName.mustNotStandIn(written, visible, directory.requireCard(caller.partner()));
        }
        Answers text =
                words.opened(caller, report.words())
                        .only(MenteeReportService.LINE::equals)
                        .with(written.only(key -> visible.question(key).isPresent()));
        Phase phase = phases.require(caller.partnership().phase());
        boolean again = report.state().isShown();
        report.show(
                words.sealed(caller, text),
                facts.of(report, phase.rules().releaseHoursPerTerm()),
                clock.instant(),
                timeToAnswer.endsAfter(again ? 1 : phase.rules().objectionWorkingDays()));
        report.note(words.sealedNote(written.only(key -> visible.question(key).isEmpty())));
        if (reply != null && !reply.isBlank()) {
            report.say(words.talkWithReply(caller, report, reply));
        }
        drafts.discard(me.id(), ReportService.FORM, id.value());
        happened.fire(
                new ReportShown(
                        me.id(),
                        id,
                        report.partnership(),
                        caller.person(),
                        caller.partner(),
                        sending.managerOf(caller.partnership()).orElse(null),
                        report.goesOn()));
    }

    /** Keeps the text and says why; without the mentee's yes only the facts will go. */
    @RolesAllowed(STAFF)
    public void keep(ReportId id, String reply) {
        Report report = reports.requireToChange(id);
        PairMember caller = partnerships.ofMember(report.partnership(), me.id());
        caller.mustBeMentor();
        ReportWords.mustSay(reply, ReportWords.REPLY);
        report.keep(words.talkWithReply(caller, report, reply), timeToAnswer.endsAfter(1));
        drafts.discard(me.id(), ReportService.FORM, id.value());
        happened.fire(
                new ReportKept(
                        me.id(),
                        id,
                        report.partnership(),
                        caller.person(),
                        caller.partner(),
                        sending.managerOf(caller.partnership()).orElse(null),
                        report.goesOn()));
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
}
