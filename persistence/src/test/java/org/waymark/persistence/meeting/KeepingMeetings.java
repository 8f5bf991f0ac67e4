package org.waymark.persistence.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.form.FormId;
import org.waymark.meeting.Lapse;
import org.waymark.meeting.LapseLists;
import org.waymark.meeting.Lapses;
import org.waymark.meeting.Meeting;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MeetingLists;
import org.waymark.meeting.MeetingLog;
import org.waymark.meeting.MeetingOfPair;
import org.waymark.meeting.MentorTraining;
import org.waymark.meeting.OwnPart;
import org.waymark.meeting.Proposal;
import org.waymark.meeting.VenueKind;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Pairs;
import org.waymark.partnership.Partnership;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.vault.SealedText;

class KeepingMeetings {
    @RegisterExtension static final MariaDb db = new MariaDb();

    static final Instant NOW = Instant.parse("2026-10-07T09:00:00Z");
    static final Instant WEDNESDAY = Instant.parse("2026-10-14T13:00:00Z");
    static final Instant THURSDAY = WEDNESDAY.plus(Duration.ofDays(1));
    static final MentorTraining ANY = MentorTraining.NOT_REQUIRED;

    private final JpaMeetings meetings = db.make(JpaMeetings.class);
    private final JpaMeetingLogs logs = db.make(JpaMeetingLogs.class);
    private final JpaMeetingLists lists = db.make(JpaMeetingLists.class);
    private final JpaLapses lapses = db.make(JpaLapses.class);
    private final JpaLapseLists lapseLists = db.make(JpaLapseLists.class);
    private Partnership pair;
    private PairMember mentor;
    private PairMember mentee;

    @BeforeEach
    void anActivePair() {
        pair = Rows.anActivePair(db);
        mentor = Pairs.mentorOf(pair);
        mentee = Pairs.menteeOf(pair);
    }

    static SealedText sealed(String text) {
        return new SealedText.Column()
                .convertToEntityAttribute(text.getBytes(StandardCharsets.UTF_8));
    }

    Meeting proposed(Instant... begins) {
        return db.inTransaction(
                () -> {
                    var meeting =
                            Meeting.propose(
                                    MeetingId.next(),
                                    mentee,
                                    new Proposal(List.of(begins), 60, VenueKind.ONLINE, ""),
                                    sealed("Library"),
                                    ANY,
                                    NOW);
                    meetings.add(meeting);
                    return meeting;
                });
    }

    Meeting booked(Instant begins) {
        Meeting meeting = proposed(begins);
        return db.inTransaction(
                () -> {
                    Meeting found = meetings.require(meeting.id());
                    found.accept(mentor, begins, ANY, NOW);
                    meetings.settle();
                    return found;
                });
    }

    Meeting held(Instant begins) {
        Meeting meeting = booked(begins);
        return db.inTransaction(
                () -> {
                    Meeting found = meetings.require(meeting.id());
                    found.hold(mentor, ANY, begins.plusSeconds(3600));
                    return found;
                });
    }

    void logged(Meeting meeting, int mentorsMinutes) {
        db.inTransaction(
                () -> {
                    Meeting found = meetings.require(meeting.id());
                    logs.add(
                            MeetingLog.begin(
                                    found, mentor, FormId.next(), sealed("log"), THURSDAY));
                    var own = new OwnPart(found, mentor.person());
                    own.took(10, mentorsMinutes);
                    own.note(sealed("note"));
                    logs.add(own);
                    var other = new OwnPart(found, mentee.person());
                    other.took(99, 99);
                    logs.add(other);
                });
    }

    @Test
    void keepsEveryTimeProposed() {
        Meeting kept = proposed(WEDNESDAY, THURSDAY);
        db.inTransaction(
                () -> {
                    Meeting found = meetings.require(kept.id());
                    assertThat(found.times()).containsExactly(WEDNESDAY, THURSDAY);
                    assertThat(found.place()).isEqualTo(sealed("Library"));
                    assertThat(found.beginsAt()).isEmpty();
                });
    }

    @Test
    void takesOneOpenProposalOfAPairAtATime() {
        proposed(WEDNESDAY);
        assertThatThrownBy(() -> proposed(THURSDAY)).hasMessage("meeting.rule.one-proposal");
    }

    @Test
    void takesOneMeetingOfAPairAtATime() {
        booked(WEDNESDAY);
        assertThatThrownBy(() -> booked(WEDNESDAY)).hasMessage("meeting.rule.same-time");
    }

    @Test
    void freesTheTimeOfAMeetingCalledOff() {
        Meeting first = booked(WEDNESDAY);
        db.inTransaction(() -> meetings.require(first.id()).cancel());
        assertThat(booked(WEDNESDAY).beginsAt()).contains(WEDNESDAY);
    }

    @Test
    void takesOneTrialMeetingOfAPair() {
        Partnership agreeing = Rows.anAgreeingPair(db);
        mentee = Pairs.menteeOf(agreeing);
        mentor = Pairs.mentorOf(agreeing);
        booked(WEDNESDAY);
        assertThatThrownBy(() -> proposed(THURSDAY)).hasMessage("meeting.rule.one-trial");
    }

    @Test
    void showsAMeetingWithItsLogAndTheReadersOwnPartInOneStatement() {
        Meeting meeting = held(WEDNESDAY);
        logged(meeting, 50);
        int statements =
                db.statementsOf(
                        () -> {
                            MeetingLists.Page page =
                                    lists.page(meeting.id(), mentor.person()).orElseThrow();
                            assertThat(page.log().answers()).isEqualTo(sealed("log"));
                            assertThat(page.own().meetingMinutes()).isEqualTo(50);
                        });
        assertThat(statements).isEqualTo(1);
        db.inTransaction(
                () -> {
                    var stranger = Rows.aPerson(db, "Stranger");
                    assertThat(lists.page(meeting.id(), stranger).orElseThrow().own()).isNull();
                });
    }

    @Test
    void refusesALogThatTheOtherChangedMeanwhile() {
        Meeting meeting = held(WEDNESDAY);
        logged(meeting, 50);
        long version = db.inTransaction(() -> logs.find(meeting.id()).orElseThrow().version());
        db.inTransaction(
                () ->
                        logs.find(meeting.id())
                                .orElseThrow()
                                .rewrite(mentee, version, sealed("more"), THURSDAY));
        assertThat(db.inTransaction(() -> logs.find(meeting.id()).orElseThrow().version()))
                .isEqualTo(version + 1);
    }

    @Test
    void listsTheNewestFirstAndLeavesOutWhatWasCalledOff() {
        Meeting first = held(WEDNESDAY);
        logged(first, 50);
        Meeting off = booked(THURSDAY);
        db.inTransaction(() -> meetings.require(off.id()).cancel());
        Meeting next = booked(THURSDAY.plus(Duration.ofDays(7)));
        int statements =
                db.statementsOf(
                        () -> {
                            List<MeetingLists.Line> lines = lists.newest(pair.id(), 60);
                            assertThat(lines)
                                    .extracting(line -> line.meeting().id())
                                    .containsExactly(next.id(), first.id());
                            assertThat(lines.get(1).loggedBy()).isEqualTo(mentor.person());
                        });
        assertThat(statements).isEqualTo(1);
    }

    @Test
    void countsForAReportTheDaysAndTheMentorsMinutesOnly() {
        logged(held(WEDNESDAY), 50);
        booked(THURSDAY);
        LocalDate day = LocalDate.of(2026, 10, 14);
        assertThat(db.inTransaction(() -> lists.counts(pair.id(), day, day)))
                .isEqualTo(new MeetingLists.Counts(1, 1, 10, 50));
        assertThat(db.inTransaction(() -> lists.counts(pair.id(), day, day.plusDays(1))))
                .isEqualTo(new MeetingLists.Counts(1, 2, 10, 50));
        assertThat(
                        db.inTransaction(
                                () -> lists.counts(pair.id(), day.minusDays(9), day.minusDays(1))))
                .isEqualTo(new MeetingLists.Counts(0, 0, 0, 0));
        assertThat(db.inTransaction(() -> lists.mentorMinutes(List.of(pair.id()), day, day)))
                .containsEntry(pair.id(), 60);
    }

    @Test
    void isComingUpForBoth() {
        Meeting meeting = booked(WEDNESDAY);
        for (PairMember one : List.of(mentor, mentee)) {
            assertThat(db.inTransaction(() -> lists.bookedFor(one.person(), NOW, 5)))
                    .containsExactly(
                            new MeetingLists.Booked(
                                    meeting.id(), one.partner(), WEDNESDAY, 60, VenueKind.ONLINE));
        }
    }

    @Test
    void isRemindedOfAndAskedAboutWhenItsTimeComes() {
        Meeting meeting = booked(WEDNESDAY);
        db.inTransaction(
                () -> {
                    assertThat(meetings.toRemindOf(NOW, WEDNESDAY)).isEmpty();
                    assertThat(meetings.toRemindOf(WEDNESDAY, THURSDAY))
                            .extracting(MeetingOfPair::meeting)
                            .extracting(Meeting::id)
                            .containsExactly(meeting.id());
                    assertThat(meetings.toAskAbout(NOW)).isEmpty();
                    assertThat(meetings.toAskAbout(WEDNESDAY)).hasSize(1);
                });
    }

    @Test
    void findsPairsThatHaventMetSinceTheyWereLastTold() {
        assertThat(db.inTransaction(() -> lapses.idle(NOW)))
                .extracting(Lapses.Idle::lastMet)
                .containsExactly(Pairs.SIGNED);
        held(WEDNESDAY);
        assertThat(db.inTransaction(() -> lapses.idle(THURSDAY)))
                .extracting(Lapses.Idle::lastMet)
                .containsExactly(WEDNESDAY);
        db.inTransaction(
                () -> lapses.add(new Lapse(pair.id(), LocalDate.of(2026, 10, 14), THURSDAY)));
        assertThat(db.inTransaction(() -> lapses.idle(THURSDAY))).isEmpty();
        assertThat(db.inTransaction(() -> lapses.openOf(pair.id()))).hasSize(1);
        assertThat(db.inTransaction(() -> lapses.toShow(THURSDAY.plusSeconds(1)))).hasSize(1);
    }

    @Test
    void leavesPairsAloneThatHaveADate() {
        booked(WEDNESDAY);
        assertThat(db.inTransaction(() -> lapses.idle(NOW))).isEmpty();
        assertThat(db.inTransaction(() -> lapses.idle(THURSDAY))).hasSize(1);
    }

    @Test
    void tellsALapseOnce() {
        LocalDate since = LocalDate.of(2026, 9, 14);
        db.inTransaction(() -> lapses.add(new Lapse(pair.id(), since, NOW)));
        assertThatThrownBy(
                        () -> db.inTransaction(() -> lapses.add(new Lapse(pair.id(), since, NOW))))
                .hasMessage("meeting.rule.told-before");
    }

    @Test
    void showsACoordinatorTheDatesOfTheOwnSchemesOnly() {
        var coordinator = Rows.aPerson(db, "Coordinator");
        db.sql(
                "INSERT INTO scheme_coordinator (scheme_id, person_id) SELECT scheme_id, '%s'"
                                .formatted(coordinator.value())
                        + " FROM phase");
        db.inTransaction(
                () -> {
                    var lapse = new Lapse(pair.id(), LocalDate.of(2026, 9, 14), NOW);
                    lapse.show(NOW);
                    lapses.add(lapse);
                    var hidden = new Lapse(pair.id(), LocalDate.of(2026, 9, 15), NOW);
                    lapses.add(hidden);
                });
        db.inTransaction(
                () -> {
                    var shown = lapseLists.shownTo(coordinator, null, 30);
                    assertThat(shown.items())
                            .extracting(LapseLists.Line::since)
                            .containsExactly(LocalDate.of(2026, 9, 14));
                    assertThat(
                                    lapseLists
                                            .shownTo(coordinator, shown.items().get(0).id(), 30)
                                            .items())
                            .isEmpty();
                    assertThat(lapseLists.shownTo(mentor.person(), null, 30).items()).isEmpty();
                });
    }
}
