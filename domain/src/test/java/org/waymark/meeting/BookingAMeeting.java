package org.waymark.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Pairs;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.Side;

class BookingAMeeting {
    static final Instant NOW = Instant.parse("2026-10-07T09:00:00Z");
    static final Instant WEDNESDAY = Instant.parse("2026-10-14T13:00:00Z");
    static final Instant THURSDAY = WEDNESDAY.plus(Duration.ofDays(1));
    static final MentorTraining TRAINED = new MentorTraining(true, LocalDate.of(2026, 9, 21), null);
    static final MentorTraining UNTRAINED = new MentorTraining(true, null, null);

    final Partnership pair = Pairs.active();
    final PairMember mentor = Pairs.mentorOf(pair);
    final PairMember mentee = Pairs.menteeOf(pair);

    static Proposal times(Instant... begins) {
        return new Proposal(List.of(begins), 60, VenueKind.QUIET_PLACE, "");
    }

    static Meeting proposed(PairMember by, Instant... begins) {
        return Meeting.propose(MeetingId.next(), by, times(begins), null, TRAINED, NOW);
    }

    Meeting booked() {
        Meeting meeting = proposed(mentee, WEDNESDAY);
        meeting.accept(mentor, WEDNESDAY, TRAINED, NOW);
        return meeting;
    }

    @Test
    void isAProposalUntilTheOtherChooses() {
        Meeting meeting = proposed(mentee, WEDNESDAY, THURSDAY);
        assertThat(meeting.beginsAt()).isEmpty();
        meeting.accept(mentor, THURSDAY, TRAINED, NOW);
        assertThat(meeting.state()).isEqualTo(MeetingState.BOOKED);
        assertThat(meeting.beginsAt()).contains(THURSDAY);
    }

    @Test
    void isNotForTheOneWhoProposedToDecide() {
        Meeting meeting = proposed(mentee, WEDNESDAY);
        assertThatThrownBy(() -> meeting.accept(mentee, WEDNESDAY, TRAINED, NOW))
                .hasMessage("meeting.rule.the-other-chooses");
    }

    @Test
    void takesOnlyOneOfTheTimesProposed() {
        Meeting meeting = proposed(mentee, WEDNESDAY);
        assertThatThrownBy(() -> meeting.accept(mentor, THURSDAY, TRAINED, NOW))
                .hasMessage("meeting.rule.choose-one");
    }

    @Test
    void isTheSameHoweverOftenTheSameTimeIsChosen() {
        Meeting meeting = booked();
        meeting.accept(mentor, WEDNESDAY, TRAINED, NOW);
        assertThat(meeting.calendarSequence()).isEqualTo(1);
    }

    @Test
    void turnsRoundWhereOthersAreSuggested() {
        Meeting meeting = proposed(mentee, WEDNESDAY);
        meeting.suggestOthers(mentor, times(THURSDAY), null, TRAINED, NOW);
        assertThatThrownBy(() -> meeting.accept(mentor, THURSDAY, TRAINED, NOW))
                .hasMessage("meeting.rule.the-other-chooses");
        meeting.accept(mentee, THURSDAY, TRAINED, NOW);
        assertThat(meeting.beginsAt()).contains(THURSDAY);
    }

    @Test
    void hasNoTimeWhileABookedOneIsMoved() {
        Meeting meeting = booked();
        meeting.suggestOthers(mentee, times(THURSDAY), null, TRAINED, NOW);
        assertThat(meeting.state()).isEqualTo(MeetingState.PROPOSED);
        assertThat(meeting.beginsAt()).isEmpty();
        assertThat(meeting.calendarSequence()).isEqualTo(2);
    }

    @Test
    void isRefusedForATimeThatHasPassed() {
        assertThatThrownBy(() -> proposed(mentee, NOW)).hasMessage("meeting.rule.in-the-past");
    }

    @Test
    void isRefusedAfterTheAgreementsEnd() {
        Instant late = Instant.parse("2027-09-11T10:00:00Z");
        assertThatThrownBy(() -> proposed(mentee, late)).hasMessage("meeting.rule.after-the-end");
    }

    @Test
    void isRefusedBeforeTheMentorsTrainingIsRecorded() {
        assertThatThrownBy(
                        () ->
                                Meeting.propose(
                                        MeetingId.next(),
                                        mentee,
                                        times(WEDNESDAY),
                                        null,
                                        UNTRAINED,
                                        NOW))
                .hasMessage("meeting.rule.training-first");
    }

    @Test
    void isForADayAfterABookedTraining() {
        var booked = new MentorTraining(true, null, LocalDate.of(2026, 10, 14));
        assertThatThrownBy(
                        () ->
                                Meeting.propose(
                                        MeetingId.next(),
                                        mentee,
                                        times(WEDNESDAY, THURSDAY),
                                        null,
                                        booked,
                                        NOW))
                .hasMessage("meeting.rule.training-booked");

        Meeting meeting =
                Meeting.propose(MeetingId.next(), mentee, times(THURSDAY), null, booked, NOW);
        meeting.accept(mentor, THURSDAY, booked, NOW);
        assertThat(meeting.state()).isEqualTo(MeetingState.BOOKED);
    }

    @Test
    void isOffAgainWhereTheTrainingIsMovedBehindIt() {
        var booked = new MentorTraining(true, null, LocalDate.of(2026, 10, 14));
        var moved = new MentorTraining(true, null, LocalDate.of(2026, 10, 20));
        Meeting meeting =
                Meeting.propose(MeetingId.next(), mentee, times(THURSDAY), null, booked, NOW);

        assertThatThrownBy(() -> meeting.accept(mentor, THURSDAY, moved, NOW))
                .hasMessage("meeting.rule.training-booked");
    }

    @Test
    void needsNoTrainingWhereThePhaseAsksForNone() {
        Meeting meeting =
                Meeting.propose(
                        MeetingId.next(),
                        mentee,
                        times(WEDNESDAY),
                        null,
                        MentorTraining.NOT_REQUIRED,
                        NOW);
        assertThat(meeting.state()).isEqualTo(MeetingState.PROPOSED);
    }

    @Test
    void isATrialWhileTheAgreementIsWritten() {
        Partnership agreeing = Pairs.agreeing();
        Meeting trial = proposed(Pairs.menteeOf(agreeing), WEDNESDAY);
        assertThat(trial.isTrial()).isTrue();
        agreeing.signed(Pairs.FROM, Pairs.UNTIL, NOW);
        trial.accept(Pairs.mentorOf(agreeing), WEDNESDAY, TRAINED, NOW);
        assertThat(trial.isTrial()).isFalse();
    }

    @Test
    void isRefusedWhereThePairDoesNotMeet() {
        assertThatThrownBy(() -> proposed(Pairs.menteeOf(Pairs.ended()), WEDNESDAY))
                .hasMessage("partnership.rule.does-not-meet");
    }

    @Test
    void isRefusedWhileAReportingLineJoinsTheTwo() {
        Meeting meeting = proposed(mentee, WEDNESDAY);
        pair.joinedByALine(Side.MENTEE, LocalDate.of(2026, 10, 7));

        assertThatThrownBy(() -> proposed(mentor, THURSDAY))
                .hasMessage("partnership.rule.one-line");
        assertThatThrownBy(() -> meeting.accept(mentor, WEDNESDAY, TRAINED, NOW))
                .hasMessage("partnership.rule.one-line");
    }

    @Test
    void isOverOnceCalledOff() {
        Meeting meeting = booked();
        meeting.cancel();
        meeting.cancel();
        assertThat(meeting.calendarSequence()).isEqualTo(2);
        assertThatThrownBy(() -> meeting.suggestOthers(mentor, times(THURSDAY), null, TRAINED, NOW))
                .hasMessage("meeting.rule.over");
    }
}
