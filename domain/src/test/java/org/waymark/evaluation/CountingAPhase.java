package org.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.form.Option;
import org.waymark.partnership.EndingKind;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;

class CountingAPhase {
    private static final PhaseId PHASE = PhaseId.next();
    private static final Instant JOINED = Instant.parse("2026-01-12T10:00:00Z");

    /** The median and quartiles of nine numbers, as a spreadsheet has them. */
    @Test
    void saysTheMiddleAndTheQuartersOfDays() {
        List<PhaseLists.Mentee> mentees = new ArrayList<>();
        for (int days : List.of(2, 7, 8, 13, 14, 15, 21, 28, 40)) {
            mentees.add(mentee(days, false, null));
        }
        mentees.add(mentee(-1, false, null));

        Dashboard.TimeToMatch time = Counts.timeToMatch(mentees);

        assertThat(time.lots()).containsExactly(2, 3, 2, 1, 1);
        assertThat(time.median()).isEqualTo(14, within(1e-9));
        assertThat(time.lowerQuartile()).isEqualTo(8, within(1e-9));
        assertThat(time.upperQuartile()).isEqualTo(21, within(1e-9));
        assertThat(Counts.steps(mentees)).isEqualTo(new Dashboard.Steps(10, 9, 0, 0, 0));
    }

    @Test
    void putsKindsOfEndingsTogetherThatFewerThanThreeHad() {
        List<PhaseLists.Mentee> mentees = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            mentees.add(mentee(5, false, EndingKind.NO_FAULT_EXIT));
        }
        mentees.add(mentee(5, false, EndingKind.LEFT));
        mentees.add(mentee(5, false, EndingKind.NO_CONTACT));
        mentees.add(mentee(5, true, EndingKind.COMPLETED));

        Dashboard.Endings endings = Counts.endings(mentees);

        assertThat(endings.kinds()).containsOnlyKeys(EndingKind.NO_FAULT_EXIT);
        assertThat(endings.others()).isEqualTo(2);
    }

    @Test
    void laysWhatIsWantedBesideWhatIsOffered() {
        List<PhaseLists.Joined> joined =
                List.of(
                        joined(Part.MENTEE, 0, "leading", "digital"),
                        joined(Part.MENTEE, 0, "leading"),
                        joined(Part.MENTOR, 1, "leading"),
                        joined(Part.MENTOR, 3, "digital"));

        List<Dashboard.Supply> topics =
                SupplyAndDemand.ofTopics(
                        joined,
                        List.of(
                                new Option("leading", "leading"),
                                new Option("digital", "digital"),
                                new Option("other", "other")));

        assertThat(topics)
                .containsExactly(
                        new Dashboard.Supply("leading", 2, 1),
                        new Dashboard.Supply("digital", 1, 3));
        assertThat(topics.get(0).isShort()).isEqualTo(1);
    }

    @Test
    void roundsPeopleToTheNearestFive() {
        assertThat(List.of(0, 2, 3, 7, 8, 12, 13, 22, 23).stream().map(Steps::rounded))
                .containsExactly(0, 0, 5, 5, 10, 10, 15, 20, 25);
    }

    private static PhaseLists.Mentee mentee(int days, boolean completed, EndingKind ending) {
        return new PhaseLists.Mentee(
                PHASE,
                null,
                JOINED,
                days < 0 ? null : JOINED.plus(Duration.ofDays(days)),
                completed || ending != null,
                completed,
                false,
                ending,
                0);
    }

    private static PhaseLists.Joined joined(Part part, int places, String... topics) {
        return new PhaseLists.Joined(part, null, "Grade 7", 7, places, List.of(topics));
    }
}
