package org.waymark.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Pairs;
import org.waymark.shared.UniversityTime;

/** A proposal that goes on, at the same time of the university's clocks. */
class GoingOnAfterAChoice {
    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    private static Instant at(String day, String time) {
        return UniversityTime.at(LocalDate.parse(day), LocalTime.parse(time));
    }

    @Test
    void keepsItsTimeOverBothClockChanges() {
        assertThat(Repeat.every(2, 3).after(at("2027-03-17", "14:00")))
                .containsExactly(at("2027-03-31", "14:00"), at("2027-04-14", "14:00"))
                .extracting(Instant::toString)
                .containsExactly("2027-03-31T13:00:00Z", "2027-04-14T13:00:00Z");
        assertThat(Repeat.every(1, 2).after(at("2027-10-27", "14:00")))
                .extracting(Instant::toString)
                .containsExactly("2027-11-03T14:00:00Z");
    }

    @Test
    void leavesOutTheHourThatTheClocksSkip() {
        assertThat(Repeat.every(1, 3).after(at("2027-03-21", "01:30")))
                .containsExactly(at("2027-04-04", "01:30"));
    }

    @Test
    void isOneDateUnlessSaidOtherwise() {
        assertThat(Repeat.ONCE.after(NOW)).isEmpty();
        assertThatThrownBy(() -> Repeat.every(0, 3)).hasMessage("meeting.rule.every-weeks");
        assertThatThrownBy(() -> Repeat.every(13, 3)).hasMessage("meeting.rule.every-weeks");
        assertThatThrownBy(() -> Repeat.every(4, 1)).hasMessage("meeting.rule.meetings-in-all");
        assertThatThrownBy(() -> Repeat.every(4, 13)).hasMessage("meeting.rule.meetings-in-all");
    }

    @Test
    void isNotForATrial() {
        PairMember mentee = Pairs.menteeOf(Pairs.agreeing());
        var proposal =
                new Proposal(
                        List.of(at("2027-03-17", "14:00")),
                        60,
                        VenueKind.ONLINE,
                        "",
                        Repeat.every(4, 3));

        assertThatThrownBy(
                        () ->
                                Meeting.propose(
                                        MeetingId.next(),
                                        mentee,
                                        proposal,
                                        null,
                                        MentorTraining.NOT_REQUIRED,
                                        NOW))
                .hasMessage("meeting.rule.one-trial");
    }
}
