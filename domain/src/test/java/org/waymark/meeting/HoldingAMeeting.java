package org.waymark.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.form.FormId;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Pairs;
import org.waymark.partnership.Partnership;
import org.waymark.shared.ChangedMeanwhile;

class HoldingAMeeting {
    static final Instant BEGINS = BookingAMeeting.WEDNESDAY;
    static final Instant AFTER = BEGINS.plus(Duration.ofHours(2));
    static final MentorTraining TRAINED = BookingAMeeting.TRAINED;

    final Partnership pair = Pairs.active();
    final PairMember mentor = Pairs.mentorOf(pair);
    final PairMember mentee = Pairs.menteeOf(pair);

    Meeting booked() {
        Meeting meeting = BookingAMeeting.proposed(mentee, BEGINS);
        meeting.accept(mentor, BEGINS, TRAINED, BookingAMeeting.NOW);
        return meeting;
    }

    Meeting held() {
        Meeting meeting = booked();
        meeting.hold(mentor, TRAINED, AFTER);
        return meeting;
    }

    @Test
    void isRefusedBeforeItsTimeHasCome() {
        Meeting meeting = booked();
        assertThatThrownBy(() -> meeting.hold(mentor, TRAINED, BEGINS.minusSeconds(1)))
                .hasMessage("meeting.rule.not-yet");
        assertThatThrownBy(() -> meeting.miss(BEGINS.minusSeconds(1)))
                .hasMessage("meeting.rule.not-yet");
    }

    @Test
    void isRefusedBeforeTheMentorsTrainingIsRecorded() {
        Meeting meeting = booked();
        assertThatThrownBy(() -> meeting.hold(mentor, BookingAMeeting.UNTRAINED, AFTER))
                .hasMessage("meeting.rule.training-unrecorded");
    }

    @Test
    void isRefusedOnADayBeforeTheTraining() {
        Meeting meeting = booked();
        var later = new MentorTraining(true, LocalDate.of(2026, 10, 15), null);
        assertThatThrownBy(() -> meeting.hold(mentor, later, AFTER))
                .hasMessage("meeting.rule.training-unrecorded");
    }

    @Test
    void isRefusedForATrialMeetingTooBeforeTheTraining() {
        Partnership agreeing = Pairs.agreeing();
        assertThatThrownBy(
                        () ->
                                Meeting.alreadyHeld(
                                        MeetingId.next(),
                                        Pairs.menteeOf(agreeing),
                                        new TimeSlot(BEGINS, 60),
                                        VenueKind.ONLINE,
                                        null,
                                        BookingAMeeting.UNTRAINED,
                                        AFTER))
                .hasMessage("meeting.rule.training-unrecorded");
    }

    @Test
    void canBeSaidAfterItWasThoughtMissed() {
        Meeting meeting = booked();
        meeting.miss(AFTER);
        meeting.hold(mentor, TRAINED, AFTER);
        assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
    }

    @Test
    void keepsTheTimeThatItReallyHad() {
        Meeting meeting = booked();
        var later = new TimeSlot(BEGINS.plus(Duration.ofMinutes(30)), 45);
        meeting.holdAt(mentor, later, VenueKind.ONLINE, null, TRAINED, AFTER);
        assertThat(meeting.beginsAt()).contains(later.begin());
        assertThat(meeting.minutes()).isEqualTo(45);
        assertThatThrownBy(
                        () ->
                                meeting.holdAt(
                                        mentor,
                                        new TimeSlot(AFTER.plusSeconds(60), 45),
                                        VenueKind.ONLINE,
                                        null,
                                        TRAINED,
                                        AFTER))
                .hasMessage("meeting.rule.not-yet");
    }

    @Test
    void isNoTrialOnceBothHaveSigned() {
        Partnership agreeing = Pairs.agreeing();
        Meeting meeting = BookingAMeeting.proposed(Pairs.menteeOf(agreeing), BEGINS);
        meeting.accept(Pairs.mentorOf(agreeing), BEGINS, TRAINED, BookingAMeeting.NOW);
        agreeing.signed(Pairs.FROM, Pairs.UNTIL, BookingAMeeting.NOW);
        meeting.hold(Pairs.mentorOf(agreeing), TRAINED, AFTER);
        assertThat(meeting.isTrial()).isFalse();
    }

    @Test
    void comesBeforeTheLog() {
        Meeting meeting = booked();
        assertThatThrownBy(() -> MeetingLog.begin(meeting, mentor, FormId.next(), null, AFTER))
                .hasMessage("meeting.rule.not-held");
    }

    @Test
    void keepsNoLogOfATrial() {
        Partnership agreeing = Pairs.agreeing();
        PairMember writer = Pairs.menteeOf(agreeing);
        Meeting trial =
                Meeting.alreadyHeld(
                        MeetingId.next(),
                        writer,
                        new TimeSlot(BEGINS, 60),
                        VenueKind.ONLINE,
                        null,
                        TRAINED,
                        AFTER);
        assertThatThrownBy(trial::mustKeepALog).hasMessage("meeting.rule.trial-keeps-no-log");
    }

    @Test
    void letsEitherChangeTheLogThatTheyHaveRead() {
        MeetingLog log = MeetingLog.begin(held(), mentor, FormId.next(), null, AFTER);
        log.rewrite(mentee, log.version(), null, AFTER.plusSeconds(60));
        assertThat(log.writtenBy()).isEqualTo(mentor.person());
        assertThat(log.changedBy()).isEqualTo(mentee.person());
    }

    @Test
    void refusesToOverwriteWhatTheOtherWroteMeanwhile() {
        MeetingLog log = MeetingLog.begin(held(), mentor, FormId.next(), null, AFTER);
        assertThatThrownBy(() -> log.rewrite(mentee, log.version() - 1, null, AFTER))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void takesEachTheirOwnMinutes() {
        var own = new OwnPart(held(), mentor.person());
        own.took(10, 50);
        assertThat(own.preparingMinutes()).isEqualTo(10);
        assertThatThrownBy(() -> own.took(-1, 50)).hasMessage("meeting.rule.own-minutes");
        assertThatThrownBy(() -> own.took(0, 1441)).hasMessage("meeting.rule.own-minutes");
    }
}
