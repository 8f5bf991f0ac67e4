package org.waymark.persistence.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.calendar.Snags;
import org.waymark.enrolment.AnEnrolment;
import org.waymark.enrolment.Enrolment;
import org.waymark.enrolment.TrainingKind;
import org.waymark.meeting.BookingService;
import org.waymark.meeting.GoingOn;
import org.waymark.meeting.Meeting;
import org.waymark.meeting.MeetingBooked;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MeetingState;
import org.waymark.meeting.MeetingViews;
import org.waymark.meeting.MentorTraining;
import org.waymark.meeting.MentorTrainings;
import org.waymark.meeting.Proposal;
import org.waymark.meeting.Repeat;
import org.waymark.meeting.TimeOffered;
import org.waymark.meeting.TimeSlot;
import org.waymark.meeting.VenueKind;
import org.waymark.people.PersonId;
import org.waymark.people.WorkingDays;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.TwoAtOnce;
import org.waymark.persistence.calendar.JpaDiary;
import org.waymark.persistence.calendar.JpaUsualTimes;
import org.waymark.persistence.enrolment.JpaEnrolments;
import org.waymark.persistence.partnership.SignedPair;
import org.waymark.persistence.people.JpaClosureDays;
import org.waymark.persistence.people.JpaDirectory;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;

/** One yes books the dates of several meetings, each a meeting of its own. */
class GoingOnAfterAChoice {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final Instant FIRST = Instant.parse("2026-10-14T13:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-11T14:00:00Z");
    private static final Instant THIRD = Instant.parse("2026-12-09T14:00:00Z");

    private final ClockOnTheWall clock = ClockOnTheWall.at("2026-10-05T09:00:00Z");
    private final Fired<Happened> fired = new Fired<>();
    private SignedPair pair;
    private JpaMeetings meetings;
    private MeetingId proposal;

    @BeforeEach
    void aProposalThatGoesOn() {
        pair = new SignedPair(db);
        meetings = db.make(JpaMeetings.class);
        db.inTransaction(
                () -> {
                    Enrolment tom =
                            AnEnrolment.ofApprovedMentor(
                                    pair.phases.require(pair.phase), pair.mentor, 4);
                    tom.train(SignedPair.SIGNED, TrainingKind.SESSION, SignedPair.SIGNED);
                    db.make(JpaEnrolments.class).add(tom);
                });
        proposal = proposed(pair.mentee, Repeat.every(4, 3), FIRST);
    }

    private BookingService booking(PersonId as) {
        Object[] parts = {
            new Caller(as),
            clock,
            fired,
            pair.vault(),
            pair.phases,
            pair.partnerships,
            meetings,
            db.make(JpaMeetingLists.class),
            db.make(JpaDirectory.class),
            db.make(WorkingDays.class, db.make(JpaClosureDays.class)),
            db.make(MentorTrainings.class, pair.phases, db.make(JpaEnrolments.class))
        };
        var views = db.make(MeetingViews.class, parts);
        Object[] more = {views, meetings, clock, parts[9]};
        var snags = new Snags(db.make(JpaUsualTimes.class), db.make(JpaDiary.class, more));
        var goingOn = db.make(GoingOn.class, more);
        var all = Arrays.copyOf(parts, parts.length + 3);
        all[parts.length] = views;
        all[parts.length + 1] = goingOn;
        all[parts.length + 2] = snags;
        return db.make(BookingService.class, all);
    }

    private MeetingId proposed(PersonId by, Repeat repeat, Instant... begins) {
        MeetingId id = MeetingId.next();
        BookingService booking = booking(by);
        db.inTransaction(
                () ->
                        booking.propose(
                                pair.id,
                                id,
                                new Proposal(
                                        List.of(begins),
                                        60,
                                        VenueKind.ONLINE,
                                        "the usual link",
                                        repeat)));
        return id;
    }

    private void accept(Instant begins, boolean allOfThem) {
        BookingService booking = booking(pair.mentor);
        db.inTransaction(() -> booking.accept(proposal, begins, allOfThem));
    }

    private List<Instant> booked() {
        return db.inTransaction(
                () ->
                        meetings.openOf(pair.id).stream()
                                .filter(one -> one.state() == MeetingState.BOOKED)
                                .map(one -> one.beginsAt().orElseThrow())
                                .sorted()
                                .toList());
    }

    @Test
    void showsEveryDateBeforehandAndBooksThem() {
        BookingService booking = booking(pair.mentor);
        assertThat(db.inTransaction(() -> booking.toChoose(proposal)).times())
                .containsExactly(new TimeOffered(FIRST, List.of(SECOND, THIRD)));

        accept(FIRST, true);

        assertThat(booked()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(fired.events().stream().filter(MeetingBooked.class::isInstance))
                .extracting(one -> ((MeetingBooked) one).note().time())
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void booksOneWhereOnlyOneIsWanted() {
        accept(FIRST, false);

        assertThat(booked()).containsExactly(FIRST);
    }

    @Test
    void booksThemOnceHoweverOftenItIsSent() {
        accept(FIRST, true);
        accept(FIRST, true);

        assertThat(booked()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void booksThemOnceWhenItIsSentTwiceAtOnce() {
        TwoAtOnce.times(
                2,
                () -> {
                    accept(FIRST, true);
                    return null;
                });

        assertThat(booked()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void leavesOutDaysOnWhichTheUniversityIsClosedAndDaysOnWhichTheyMeetAlready() {
        db.sql("INSERT IGNORE INTO closure_day (day, name) VALUES ('2026-11-11', 'Closed')");
        MeetingId other = MeetingId.next();
        Instant sameDay = THIRD.plus(Duration.ofHours(2));
        db.inTransaction(
                () ->
                        meetings.add(
                                Meeting.alreadyHeld(
                                        other,
                                        pair.partnerships.ofMember(pair.id, pair.mentor),
                                        new TimeSlot(clock.instant().minusSeconds(7200), 60),
                                        VenueKind.ONLINE,
                                        null,
                                        new MentorTraining(true, SignedPair.SIGNED, null),
                                        clock.instant())));
        db.sql(
                "UPDATE meeting SET state = 'BOOKED', begins_at = '%s' WHERE id = '%s'"
                        .formatted(
                                sameDay.toString().replaceAll("[TZ]", " ").strip(), other.value()));

        accept(FIRST, true);

        assertThat(booked()).containsExactly(FIRST, sameDay);
        db.sql("DELETE FROM closure_day WHERE day = '2026-11-11'");
    }

    @Test
    void endsWithTheAgreement() {
        db.sql(
                "UPDATE partnership SET ends_on = '2026-11-30' WHERE id = '"
                        + pair.id.value()
                        + "'");

        accept(FIRST, true);

        assertThat(booked()).containsExactly(FIRST, SECOND);
    }

    @Test
    void isNotForOthers() {
        BookingService stranger = booking(pair.mentorsManager);

        assertThatThrownBy(() -> db.inTransaction(() -> stranger.toChoose(proposal)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> db.inTransaction(() -> stranger.accept(proposal, FIRST, true)))
                .isInstanceOf(NotFound.class);
    }
}
