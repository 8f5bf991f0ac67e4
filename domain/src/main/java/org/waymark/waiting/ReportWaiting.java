package org.waymark.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.report.ReportAcknowledged;
import org.waymark.report.ReportAgreed;
import org.waymark.report.ReportChangeAsked;
import org.waymark.report.ReportId;
import org.waymark.report.ReportKept;
import org.waymark.report.ReportLineAdded;
import org.waymark.report.ReportMoved;
import org.waymark.report.ReportOpened;
import org.waymark.report.ReportSent;
import org.waymark.report.ReportShown;
import org.waymark.report.ReportWithheld;
import org.waymark.report.TalkAsked;

/** Whose turn a report is: the mentor's, the mentee's, then the manager's. */
@ApplicationScoped
public class ReportWaiting {
    private static final String WRITE = "/my/report/write.xhtml?id=";
    private static final String LOOK = "/my/report/look.xhtml?id=";
    private static final String READ = "/team/report/view.xhtml?id=";

    @Inject WaitingList list;

    protected ReportWaiting() {}

    void on(@Observes ReportOpened event) {
        write(event.mentor(), event.mentee(), event.report(), event.partnership(), event.dueOn());
    }

    void on(@Observes ReportMoved event) {
        write(event.mentor(), event.mentee(), event.report(), event.partnership(), event.dueOn());
    }

    private void write(
            PersonId mentor,
            PersonId mentee,
            ReportId report,
            PartnershipId partnership,
            LocalDate dueOn) {
        list.add(
                WaitingItem.of(mentor, "report-write", report)
                        .about(mentee)
                        .in(partnership)
                        .by(dueOn)
                        .at(WRITE + report.value()));
    }

    void on(@Observes ReportShown event) {
        list.doneAbout(event.report());
        list.add(
                WaitingItem.of(event.mentee(), "report-look", event.report())
                        .with(event.mentor())
                        .in(event.partnership())
                        .by(event.goesOn())
                        .at(LOOK + event.report().value()));
    }

    void on(@Observes ReportKept event) {
        list.doneAbout(event.report());
        list.add(
                WaitingItem.of(event.mentee(), "report-kept", event.report())
                        .with(event.mentor())
                        .in(event.partnership())
                        .by(event.goesOn())
                        .at(LOOK + event.report().value()));
    }

    void on(@Observes ReportChangeAsked event) {
        list.doneAbout(event.report());
        list.add(
                WaitingItem.of(event.mentor(), "report-change", event.report())
                        .with(event.mentee())
                        .in(event.partnership())
                        .by(event.answerBy())
                        .at(WRITE + event.report().value()));
    }

    void on(@Observes ReportLineAdded event) {
        list.doneAbout(event.report());
        list.add(
                WaitingItem.of(event.mentor(), "report-line", event.report())
                        .with(event.mentee())
                        .in(event.partnership())
                        .by(event.goesOn())
                        .at(WRITE + event.report().value()));
    }

    void on(@Observes ReportAgreed event) {
        list.doneAbout(event.report());
    }

    void on(@Observes ReportWithheld event) {
        list.doneAbout(event.report());
    }

    /** Belongs to no partnership: it stays to be read when that is over. */
    void on(@Observes ReportSent event) {
        list.doneAbout(event.report());
        list.add(
                WaitingItem.of(event.manager(), "report-read", event.report())
                        .about(event.mentor())
                        .at(READ + event.report().value()));
    }

    void on(@Observes TalkAsked event) {
        list.doneAbout(event.report());
        list.add(
                WaitingItem.of(event.mentor(), "report-talk", event.report())
                        .with(event.manager())
                        .at(WRITE + event.report().value()));
    }

    void on(@Observes ReportAcknowledged event) {
        list.doneAbout(event.report());
    }
}
