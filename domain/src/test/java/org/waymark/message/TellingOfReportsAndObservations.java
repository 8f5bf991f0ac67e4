package org.waymark.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.CalendarNote;
import org.waymark.observation.ObservationAccepted;
import org.waymark.observation.ObservationId;
import org.waymark.observation.ObservationOver;
import org.waymark.observation.ObservationProposed;
import org.waymark.observation.PartWritten;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.report.ReportChangeAsked;
import org.waymark.report.ReportId;
import org.waymark.report.ReportKept;
import org.waymark.report.ReportLate;
import org.waymark.report.ReportLineAdded;
import org.waymark.report.ReportOpened;
import org.waymark.report.ReportPeriod;
import org.waymark.report.ReportSent;
import org.waymark.report.ReportShown;
import org.waymark.report.TalkAsked;
import org.waymark.scheme.ReportRhythm;
import org.waymark.shared.ClockOnTheWall;

/** Each event is told to the right person, with what its sentence wants and nothing more. */
class TellingOfReportsAndObservations {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

    private static final CalendarNote NOTE =
            new CalendarNote("1@waymark", 1, Instant.parse("2026-10-12T13:00:00Z"));

    private final InMemoryOutboxMessages written = new InMemoryOutboxMessages();
    private final ReportMessages reports = new ReportMessages();
    private final ObservationMessages observations = new ObservationMessages();
    private final PersonId tom = PersonId.next();
    private final PersonId amara = PersonId.next();
    private final PersonId farah = PersonId.next();
    private final PersonId piotr = PersonId.next();
    private final PartnershipId pair = PartnershipId.next();
    private final ReportId report = ReportId.next();
    private final ObservationId observation = ObservationId.next();

    TellingOfReportsAndObservations() {
        Outbox outbox = TestOutbox.writingTo(written, ClockOnTheWall.onAThursday());
        reports.outbox = outbox;
        observations.outbox = outbox;
    }

    @Test
    void remindsTheMentorOfTheReport() {
        reports.on(new ReportOpened(null, report, pair, tom, amara, DAY));
        reports.on(new ReportLate(null, report, pair, tom, amara, DAY));

        assertThat(written.all())
                .extracting(OutboxMessage::key, OutboxMessage::to)
                .containsExactly(tuple("report-write", tom), tuple("report-late", tom));
    }

    @Test
    void showsTheReportToWhoeverHasNotSeenIt() {
        reports.on(new ReportShown(tom, report, pair, tom, amara, farah, DAY));
        reports.on(new ReportKept(tom, report, pair, tom, amara, farah, DAY));
        reports.on(new ReportLineAdded(amara, report, pair, tom, amara, farah, DAY));
        reports.on(new ReportChangeAsked(amara, report, pair, tom, amara, DAY));

        assertThat(written.all())
                .extracting(OutboxMessage::key, OutboxMessage::to)
                .containsExactly(
                        tuple("report-look", amara),
                        tuple("report-look", amara),
                        tuple("report-look", tom),
                        tuple("report-change", tom));
    }

    @Test
    void promisesNoManagerWhereThereIsNone() {
        reports.on(new ReportShown(tom, report, pair, tom, amara, null, DAY));

        assertThat(written.all()).isEmpty();
    }

    @Test
    void bringsTheReportToTheManagerAndTheCopyToTheOther() {
        var period = ReportPeriod.of(ReportRhythm.FORTNIGHTLY, DAY, 1);
        reports.on(new ReportSent(amara, report, pair, tom, amara, farah, piotr, period, false));
        reports.on(new TalkAsked(farah, report, pair, tom, farah));

        assertThat(written.all())
                .extracting(OutboxMessage::key, OutboxMessage::to)
                .containsExactly(
                        tuple("report-sent", farah),
                        tuple("report-copy", piotr),
                        tuple("manager-asked", tom));
        assertThat(written.all())
                .noneMatch(
                        message ->
                                !message.to().equals(tom)
                                        && message.values().containsValue(amara.value()));
    }

    @Test
    void asksThePairForTheirPartsOfAnObservation() {
        observations.on(new ObservationProposed(amara, observation, pair, tom, DAY));
        observations.on(
                new ObservationAccepted(tom, observation, pair, amara, amara, true, DAY, NOTE));
        observations.on(new ObservationOver(null, observation, pair, tom, amara, DAY));

        assertThat(written.all())
                .extracting(OutboxMessage::key, OutboxMessage::to)
                .containsExactly(
                        tuple("obs-proposed", tom),
                        tuple("obs-accepted", amara),
                        tuple("date-set", tom),
                        tuple("obs-write", tom),
                        tuple("obs-write", amara));
    }

    @Test
    void asksTheMenteeToMarkOnceBothPartsAreThere() {
        observations.on(new PartWritten(tom, observation, pair, amara, amara, false, 2, DAY));
        observations.on(new PartWritten(amara, observation, pair, tom, amara, true, 2, DAY));

        assertThat(written.all())
                .extracting(OutboxMessage::key, OutboxMessage::to)
                .containsExactly(tuple("obs-mark", amara));
    }
}
