package org.waymark.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.agreement.AgreementSigned;
import org.waymark.form.FormId;
import org.waymark.partnership.PartnershipActivated;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.scheme.ReportRhythm;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.SealedText;

/** Reports to test with, in every state that a test needs. */
public final class AReport {
    private AReport() {}

    /** The one of that number in a partnership that was signed on this day. */
    public static Report coming(PartnershipId pair, FormId form, LocalDate signedOn, int number) {
        var period = ReportPeriod.of(ReportRhythm.FIRST_MONTH_THEN_MONTHLY, signedOn, number);
        return Report.comes(pair, form, period, period.fallsDue(), false);
    }

    public static Report opened(Report report) {
        report.open();
        return report;
    }

    /** Shown on the day it is due, to go at this moment. */
    public static Report shown(Report report, SealedText words, Instant goesAt) {
        report.show(words, Facts.none(), UniversityTime.startOf(report.dueOn()), goesAt);
        return report;
    }

    /** Sent at the moment it was to go. */
    public static Report sent(Report report, PersonId manager, PersonId copyTo) {
        report.send(manager, copyTo, report.goesAt().orElseThrow());
        return report;
    }

    /** Read by the manager. */
    public static Report acknowledged(Report report, Instant now) {
        report.acknowledge(now);
        return report;
    }

    /** What a page gives back that shows it as it stands. */
    public static String seen(Report report) {
        return report.mark();
    }

    /** The facts as a report holds them. */
    public static Facts of(FactsSoFar counted) {
        return of(counted, 0);
    }

    /** The facts as a report holds them, of so many minutes that were to be used. */
    public static Facts of(FactsSoFar counted, int minutesAllocated) {
        return Facts.of(counted, minutesAllocated);
    }

    /** Both have signed for the first time. */
    public static void signed(ReportCalendar calendar, PartnershipId pair) {
        calendar.on(new PartnershipActivated(PersonId.next(), pair));
    }

    /** Both have signed a new version of the agreement. */
    public static void agreementChanged(ReportCalendar calendar, PartnershipId pair) {
        calendar.on(new AgreementSigned(PersonId.next(), pair, 2, true));
    }

    /** Counts with these sources. */
    public static FactCount counting(FactSource... sources) {
        return new FactCount(List.of(sources));
    }
}
