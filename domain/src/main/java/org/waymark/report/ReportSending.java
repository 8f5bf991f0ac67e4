package org.waymark.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.agreement.AgreedTerms;
import org.waymark.agreement.AgreementTerms;
import org.waymark.partnership.Partnership;
import org.waymark.people.Directory;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;
import org.waymark.shared.UniversityTime;

/**
 * To whom a report goes, decided on the day of sending. Without a manager it waits. If the manager
 * is in the mentee's reporting line, nothing is sent unless the agreement says so; if the two have
 * come into one reporting line themselves, it waits for the coordinator.
 */
@ApplicationScoped
public class ReportSending {
    @Inject Directory directory;
    @Inject AgreedTerms agreed;
    @Inject Event<Happened> happened;
    @Inject Clock clock;

    protected ReportSending() {}

    ReportSending(Directory directory, AgreedTerms agreed, Event<Happened> happened, Clock clock) {
        this.directory = directory;
        this.agreed = agreed;
        this.happened = happened;
        this.clock = clock;
    }

    /** Who would get it today. */
    Optional<PersonId> managerOf(Partnership partnership) {
        return directory.managerOf(partnership.mentor(), today());
    }

    /** Whether nothing may go to this manager, because the mentee stands in the same line. */
    boolean isForbidden(Partnership partnership, PersonId manager, AgreementTerms terms) {
        return !terms.sharedLineReport()
                && directory.inOneReportingLine(manager, partnership.mentee());
    }

    /** Sends it, if it can go; else it waits, or is withheld for good. */
    void send(Report report, Partnership partnership, PersonId by) {
        Optional<PersonId> manager = managerOf(partnership);
        if (manager.isEmpty()
                || directory.inOneReportingLine(partnership.mentor(), partnership.mentee())) {
            return;
        }
        AgreementTerms terms = agreed.of(partnership.id()).orElseThrow();
        if (isForbidden(partnership, manager.get(), terms)) {
            withhold(report, partnership, by);
            return;
        }
        PersonId copy =
                terms.menteeManagerCopy()
                        ? directory
                                .managerOf(partnership.mentee(), today())
                                .filter(other -> !other.equals(manager.get()))
                                .orElse(null)
                        : null;
        report.send(manager.get(), copy, clock.instant());
        happened.fire(
                new ReportSent(
                        by,
                        report.id(),
                        partnership.id(),
                        partnership.mentor(),
                        partnership.mentee(),
                        manager.get(),
                        copy,
                        report.period(),
                        report.isFactsOnly()));
    }

    void withhold(Report report, Partnership partnership, PersonId by) {
        report.withhold();
        happened.fire(
                new ReportWithheld(
                        by,
                        report.id(),
                        partnership.id(),
                        partnership.mentor(),
                        partnership.mentee()));
    }

    private LocalDate today() {
        return UniversityTime.today(clock);
    }
}
