package org.waymark.persistence.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.form.Answers;
import org.waymark.meeting.BookingService;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.Proposal;
import org.waymark.meeting.VenueKind;
import org.waymark.partnership.HoldService;
import org.waymark.persistence.House;
import org.waymark.persistence.MariaDb;
import org.waymark.report.MentorReportService;
import org.waymark.report.ReportCalendar;
import org.waymark.report.ReportId;
import org.waymark.shared.ClockOnTheWall;

/** What is written, waits or goes once a pair goes on. */
class GoingOnAfterAHold {
    @RegisterExtension static final MariaDb db = new MariaDb();

    /** Day 14 is Saturday 20 March 2027, so the first report is due on Monday 22 March. */
    private final ClockOnTheWall clock = ClockOnTheWall.at("2027-03-06T10:00:00Z");

    private House house;
    private PairsAtWork.Two pair;

    @BeforeEach
    void aPairThatSigned() {
        var pairs = new PairsAtWork(db, clock);
        house = pairs.house;
        pair = pairs.signed();
    }

    @Test
    void theReportAndWhatWaitsForItAreDueOnTheSameWorkingDay() {
        until("2027-03-18T10:00:00Z");
        reports();
        assertThat(due()).isEqualTo("2027-03-22");
        assertThat(waits()).isEqualTo("2027-03-22");

        standsStillUntil("2027-03-23T10:00:00Z");

        assertThat(due()).isEqualTo("2027-03-25");
        assertThat(waits()).isEqualTo("2027-03-25");
    }

    @Test
    void theReportIsAsMuchLaterWhereOnlyTheDayItIsDueLayInTheHold() {
        until("2027-03-21T10:00:00Z");
        reports();

        standsStillUntil("2027-04-01T09:00:00Z");

        assertThat(due()).isEqualTo("2027-04-02");
        assertThat(waits()).isEqualTo("2027-04-02");
        assertThat(db.ask("SELECT period_until FROM report WHERE number = 1"))
                .hasToString("2027-03-19");
    }

    @Test
    void aShownReportGoesAtTheSameHourAcrossAChangeOfTheClocks() {
        until("2027-03-19T10:00:00Z");
        reports();
        ReportId report = new ReportId((String) db.ask("SELECT id FROM report WHERE number = 1"));
        house.as(
                pair.mentor(),
                () ->
                        house.the(MentorReportService.class)
                                .show(
                                        report,
                                        "",
                                        Answers.NONE
                                                .with("process", "We meet.")
                                                .with("impact", "It helps."),
                                        ""));
        assertThat(goes()).startsWith("2027-03-23 17:00");

        standsStillUntil("2027-03-29T10:00:00Z");

        assertThat(goes()).startsWith("2027-04-02 16:00");
    }

    @Test
    void nobodyIsAskedToChooseAmongTimesThatFellAway() {
        Instant begins = Instant.parse("2027-03-12T10:00:00Z");
        house.as(
                pair.mentor(),
                () ->
                        house.the(BookingService.class)
                                .propose(
                                        pair.id(),
                                        MeetingId.next(),
                                        new Proposal(List.of(begins), 60, VenueKind.ONLINE, "")));
        assertThat(asked()).isEqualTo(1L);

        standsStillUntil("2027-03-09T10:00:00Z");

        assertThat(asked()).isZero();
    }

    private void standsStillUntil(String instant) {
        HoldService holds = house.the(HoldService.class);
        house.as(pair.mentee(), () -> holds.begin(pair.id(), null));
        until(instant);
        house.as(pair.mentee(), () -> holds.goOn(pair.id()));
    }

    private void until(String instant) {
        clock.passes(Duration.between(clock.instant(), Instant.parse(instant)));
    }

    private void reports() {
        house.as(null, () -> house.the(ReportCalendar.class).round(clock.instant()));
    }

    private static String due() {
        return db.ask("SELECT due_on FROM report WHERE number = 1").toString();
    }

    private static String waits() {
        return db.ask("SELECT due_on FROM waiting_item WHERE kind = 'report-write'").toString();
    }

    private static String goes() {
        return (String) db.ask("SELECT CAST(goes_at AS CHAR) FROM report WHERE number = 1");
    }

    private static long asked() {
        return (Long) db.ask("SELECT count(*) FROM waiting_item WHERE kind = 'meeting-choose'");
    }
}
