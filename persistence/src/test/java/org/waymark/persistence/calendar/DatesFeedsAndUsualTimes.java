package org.waymark.persistence.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.calendar.Appointment;
import org.waymark.calendar.Appointments;
import org.waymark.calendar.CalendarFiles;
import org.waymark.calendar.CalendarMark;
import org.waymark.calendar.FeedService;
import org.waymark.calendar.OpenFeedService;
import org.waymark.calendar.Week;
import org.waymark.form.FormId;
import org.waymark.meeting.Meeting;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MentorTraining;
import org.waymark.meeting.Proposal;
import org.waymark.meeting.VenueKind;
import org.waymark.observation.Observation;
import org.waymark.partnership.Pairs;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.Side;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.persistence.meeting.JpaMeetingAppointments;
import org.waymark.persistence.meeting.JpaMeetings;
import org.waymark.persistence.observation.JpaObservationAppointments;
import org.waymark.shared.AllOf;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.vault.SealedText;

class DatesFeedsAndUsualTimes {
    @RegisterExtension static final MariaDb db = new MariaDb();

    static final Instant WEDNESDAY = Instant.parse("2026-10-21T13:00:00Z");
    static final MentorTraining ANY = MentorTraining.NOT_REQUIRED;

    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    private final JpaMeetings meetings = db.make(JpaMeetings.class);
    private final JpaCalendarFeeds feeds = db.make(JpaCalendarFeeds.class);
    private final JpaUsualTimes times = db.make(JpaUsualTimes.class);
    private final JpaDiary diary = db.make(JpaDiary.class);
    private final JpaMeetingAppointments ofMeetings = db.make(JpaMeetingAppointments.class);
    private final JpaObservationAppointments ofObservations =
            db.make(JpaObservationAppointments.class);
    private final Appointments appointments =
            new Appointments(new AllOf<>(List.of(ofMeetings, ofObservations)));
    private final OpenFeedService open =
            db.make(
                    OpenFeedService.class,
                    feeds,
                    appointments,
                    new CalendarFiles(
                            appointments, db.make(JpaAttendees.class), () -> "m@x.example", clock),
                    clock);
    private Partnership pair;
    private PersonId mentor;

    @BeforeEach
    void anActivePair() {
        pair = Rows.anActivePair(db);
        mentor = pair.mentor();
    }

    private FeedService feedOf(PersonId person) {
        return db.make(FeedService.class, new Caller(person), feeds, new Fired<Happened>(), clock);
    }

    private static SealedText sealed() {
        return new SealedText.Column()
                .convertToEntityAttribute("sealed".getBytes(StandardCharsets.UTF_8));
    }

    private MeetingId booked(Instant begins) {
        MeetingId id = MeetingId.next();
        db.inTransaction(
                () -> {
                    var meeting =
                            Meeting.propose(
                                    id,
                                    Pairs.menteeOf(pair),
                                    new Proposal(List.of(begins), 60, VenueKind.ONLINE, ""),
                                    null,
                                    ANY,
                                    clock.instant());
                    meeting.accept(Pairs.mentorOf(pair), begins, ANY, clock.instant());
                    meetings.add(meeting);
                });
        return id;
    }

    private void change(MeetingId id, Consumer<Meeting> how) {
        db.inTransaction(() -> how.accept(meetings.require(id)));
    }

    private String observed(Instant begins) {
        var observation =
                Observation.propose(
                        Pairs.mentorOf(pair),
                        FormId.next(),
                        Side.MENTEE,
                        begins,
                        50,
                        sealed(),
                        0,
                        clock.instant());
        db.inTransaction(() -> db.em().persist(observation));
        db.sql(
                "UPDATE observation SET state = 'ACCEPTED', calendar_sequence = 1,"
                        + " calendar_time = begins_at");
        return CalendarMark.uid(observation.id());
    }

    private List<Appointment> ofMentor() {
        return db.inTransaction(
                () ->
                        appointments.of(
                                mentor, clock.instant(), WEDNESDAY.plus(Duration.ofDays(30))));
    }

    @Test
    void areOfBothKindsAndSoonestFirst() {
        String observation = observed(WEDNESDAY.plus(Duration.ofDays(1)));
        MeetingId meeting = booked(WEDNESDAY);
        booked(WEDNESDAY.plus(Duration.ofDays(40)));

        assertThat(ofMentor())
                .extracting(Appointment::uid)
                .containsExactly(CalendarMark.uid(meeting), observation);
        Instant inAWeek = WEDNESDAY.plus(Duration.ofDays(7));
        assertThat(db.inTransaction(() -> diary.of(mentor, clock.instant(), inAWeek))).hasSize(2);
        assertThat(db.statementsOf(() -> diary.of(mentor, clock.instant(), inAWeek))).isEqualTo(1);
    }

    @Test
    void areFoundByTheirIdentityAlsoOnceTheyAreOff() {
        MeetingId meeting = booked(WEDNESDAY);
        String observation = observed(WEDNESDAY);
        change(meeting, Meeting::cancel);
        db.sql("UPDATE observation SET state = 'CANCELLED', calendar_sequence = 2");

        assertThat(ofMentor()).isEmpty();
        Set<String> uids = Set.of(CalendarMark.uid(meeting), observation);
        List<Appointment> found =
                db.inTransaction(
                        () -> {
                            var all = new ArrayList<>(ofMeetings.withUids(uids));
                            all.addAll(ofObservations.withUids(uids));
                            return all;
                        });
        assertThat(found).hasSize(2).noneMatch(Appointment::stands);
        assertThat(found).extracting(Appointment::begins).containsOnly(WEDNESDAY);
        assertThat(found).extracting(Appointment::sequence).containsOnly(2);
        assertThat(db.inTransaction(() -> appointments.calledOff(pair.id(), clock.instant())))
                .hasSize(2);
        assertThat(db.inTransaction(() -> appointments.calledOff(pair.id(), WEDNESDAY))).isEmpty();
    }

    @Test
    void areReadByAFeedInAsManyStatementsHoweverManyThereAre() {
        String secret = db.inTransaction(() -> feedOf(mentor).make(null));
        booked(WEDNESDAY);
        long few = db.statementsOf(() -> open.read(secret));
        for (int day = 1; day <= 20; day++) {
            booked(WEDNESDAY.plus(Duration.ofDays(day)));
        }
        clock.passesDays(1);
        long many = db.statementsOf(() -> open.read(secret));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(5);
        assertThat(db.inTransaction(() -> open.read(secret)).text().split("BEGIN:VEVENT"))
                .hasSize(22);
    }

    @Test
    void areNothingAtAnAddressThatWasRevokedOrWhoseOwnerHasLeft() {
        String secret = db.inTransaction(() -> feedOf(mentor).make(null));
        assertThat(db.ask("SELECT secret_hash FROM calendar_feed").toString())
                .doesNotContain(secret);
        db.inTransaction(() -> open.read(secret));
        assertThat(db.inTransaction(() -> feedOf(mentor).mine().fetchedAt()))
                .isEqualTo(clock.instant());

        db.sql("UPDATE person SET state = 'LEAVER' WHERE id = '" + mentor.value() + "'");
        assertThatThrownBy(() -> db.inTransaction(() -> open.read(secret)))
                .isInstanceOf(NotFound.class);
        db.sql("UPDATE person SET state = 'ACTIVE' WHERE id = '" + mentor.value() + "'");
        db.inTransaction(() -> feedOf(mentor).revoke());
        assertThatThrownBy(() -> db.inTransaction(() -> open.read(secret)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void keepAWeekAsItWasSaidLast() {
        var tuesday = new Week.Span(DayOfWeek.TUESDAY, LocalTime.of(9, 30), LocalTime.of(11, 45));
        var friday = new Week.Span(DayOfWeek.FRIDAY, LocalTime.of(14, 0), LocalTime.of(16, 0));
        db.inTransaction(() -> times.replace(mentor, new Week(List.of(friday, tuesday))));
        db.inTransaction(() -> times.replace(mentor, new Week(List.of(tuesday, friday))));

        assertThat(db.inTransaction(() -> times.of(List.of(mentor, pair.mentee()))))
                .containsOnlyKeys(mentor)
                .containsEntry(mentor, new Week(List.of(tuesday, friday)));
        assertThat(db.statementsOf(() -> times.of(List.of(mentor, pair.mentee())))).isEqualTo(1);
    }
}
