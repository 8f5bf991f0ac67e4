package org.waymark.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.agreement.AgreedTerms;
import org.waymark.agreement.AgreementSigned;
import org.waymark.agreement.AgreementTerms;
import org.waymark.partnership.Holds;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipActivated;
import org.waymark.partnership.PartnershipEnded;
import org.waymark.partnership.PartnershipGoesOn;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Partnerships;
import org.waymark.partnership.ReportingLineOver;
import org.waymark.people.WorkingDays;
import org.waymark.scheme.Phase;
import org.waymark.scheme.Phases;
import org.waymark.scheme.ReportRhythm;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.Round;
import org.waymark.shared.UniversityTime;

/**
 * Reports fall due by themselves: the first period begins with both signatures, the next when the
 * one before is over; the mentor is asked some days before the end, told once when late, and what
 * is ready goes.
 */
@ApplicationScoped
public class ReportCalendar implements Round {
    @Inject Reports reports;
    @Inject Partnerships partnerships;
    @Inject Phases phases;
    @Inject AgreedTerms agreed;
    @Inject WorkingDays workingDays;
    @Inject Holds holds;
    @Inject ReportSending sending;
    @Inject Event<Happened> happened;

    protected ReportCalendar() {}

    void on(@Observes PartnershipActivated activated) {
        begin(partnership(activated.partnership()), 1);
    }

    void on(@Observes AgreementSigned signed) {
        if (signed.complete()) {
            boolean mayName = mayName(signed.partnership());
            reports.openOf(signed.partnership()).forEach(report -> report.mayNameMentee(mayName));
        }
    }

    private boolean mayName(PartnershipId partnership) {
        return agreed.of(partnership).map(AgreementTerms::nameInReport).orElse(false);
    }

    void on(@Observes PartnershipEnded ended) {
        reports.openOf(ended.partnership()).forEach(Report::close);
    }

    /** What was to be written when a reporting line stopped it can be written again. */
    void on(@Observes ReportingLineOver over) {
        reports.openOf(over.partnership()).stream()
                .filter(report -> report.state() == ReportState.WRITING)
                .forEach(report -> tellOpened(report, partnership(over.partnership())));
    }

    /** What would have fallen due in a hold falls due as many days later. */
    void on(@Observes PartnershipGoesOn event) {
        Partnership partnership = partnership(event.partnership());
        ReportRhythm rhythm = phases.require(partnership.phase()).rules().reports();
        if (rhythm == ReportRhythm.OFF) {
            return;
        }
        for (Report report : reports.openOf(event.partnership())) {
            boolean ranInto =
                    report.goesAt()
                            .map(UniversityTime::dateOf)
                            .filter(day -> !day.isBefore(event.heldFrom()))
                            .isPresent();
            ReportPeriod period = period(rhythm, partnership, report.number());
            report.move(period, dueAfter(event, report, period), ranInto ? event.days() : 0);
            if (report.state() == ReportState.WRITING && !partnership.isStopped()) {
                happened.fire(
                        new ReportMoved(
                                report.id(),
                                partnership.id(),
                                partnership.mentor(),
                                partnership.mentee(),
                                report.dueOn()));
            }
        }
    }

    /**
     * The first working day after its period. Where only that day lay in the hold, since weekends
     * or closure days came between, it is as many days later, and a working day.
     */
    private LocalDate dueAfter(PartnershipGoesOn hold, Report report, ReportPeriod period) {
        if (!report.period().fallsDue().isBefore(hold.heldFrom())) {
            return workingDays.after(period.until(), 1);
        }
        LocalDate due = report.dueOn();
        return due.isBefore(hold.heldFrom())
                ? due
                : workingDays.after(due.plusDays(hold.days()).minusDays(1), 1);
    }

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public Every every() {
        return Every.HOUR;
    }

    @Override
    public void round(Instant now) {
        LocalDate today = UniversityTime.dateOf(now);
        reports.newestWithPeriodOver(today).forEach(report -> beginNext(report, today));
        reports.toOpen(today).forEach(report -> open(report, today));
        reports.toTellLate(today).forEach(this::tellLate);
        reports.ready(now)
                .forEach(report -> sending.send(report, partnership(report.partnership()), null));
    }

    /** All that were missed while the clock stood still, too. */
    private void beginNext(Report newest, LocalDate today) {
        Partnership partnership = partnership(newest.partnership());
        Report last = newest;
        while (last != null && last.period().until().isBefore(today)) {
            last = begin(partnership, last.number() + 1);
        }
    }

    private Report begin(Partnership partnership, int number) {
        Phase phase = phases.require(partnership.phase());
        ReportRhythm rhythm = phase.rules().reports();
        if (rhythm == ReportRhythm.OFF) {
            return null;
        }
        ReportPeriod period = period(rhythm, partnership, number);
        LocalDate dueOn = workingDays.after(period.until(), 1);
        Report report =
                Report.comes(
                        partnership.id(),
                        phase.form(ReportService.FORM),
                        period,
                        dueOn,
                        mayName(partnership.id()));
        reports.add(report);
        return report;
    }

    private ReportPeriod period(ReportRhythm rhythm, Partnership partnership, int number) {
        LocalDate signedOn = UniversityTime.dateOf(partnership.signedAt().orElseThrow());
        return ReportPeriod.of(rhythm, signedOn, number).moved(holds.of(partnership.id()));
    }

    /** One that nobody could write while the server was off isn't called late as it opens. */
    private void open(Report report, LocalDate today) {
        Partnership partnership = partnership(report.partnership());
        var manager = sending.managerOf(partnership);
        if (manager.isPresent()
                && sending.isForbidden(
                        partnership, manager.get(), agreed.of(partnership.id()).orElseThrow())) {
            sending.withhold(report, partnership, null);
            return;
        }
        report.open();
        if (report.dueOn().isBefore(today)) {
            report.tellLate();
        }
        tellOpened(report, partnership);
    }

    private void tellOpened(Report report, Partnership partnership) {
        happened.fire(
                new ReportOpened(
                        null,
                        report.id(),
                        partnership.id(),
                        partnership.mentor(),
                        partnership.mentee(),
                        report.dueOn()));
    }

    private void tellLate(Report report) {
        Partnership partnership = partnership(report.partnership());
        report.tellLate();
        happened.fire(
                new ReportLate(
                        null,
                        report.id(),
                        partnership.id(),
                        partnership.mentor(),
                        partnership.mentee(),
                        report.dueOn()));
    }

    private Partnership partnership(PartnershipId id) {
        return partnerships.find(id).orElseThrow(NotFound::new);
    }
}
