package org.waymark.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.scheme.Template;

class MeetingInTime {
    private static final LocalDate SIGNED = LocalDate.of(2026, 9, 28);

    @Test
    void isByTheRhythmOfTheAgreement() {
        Rhythm network = of(Template.MENTOR_NETWORK, 4);

        assertThat(network.meetBy(SIGNED)).isEqualTo(SIGNED.plusWeeks(4));
        assertThat(network.meetBy(SIGNED.plusDays(40))).isEqualTo(SIGNED.plusDays(68));
    }

    @Test
    void isSoonerInTheFirstMonthOnceTheyHaveMet() {
        Rhythm beyond = of(Template.ONE_STEP_BEYOND, 4);

        assertThat(beyond.meetBy(SIGNED)).isEqualTo(SIGNED.plusWeeks(4));
        assertThat(beyond.meetBy(SIGNED.plusDays(5))).isEqualTo(SIGNED.plusDays(19));
        assertThat(beyond.meetBy(SIGNED.plusDays(20))).isEqualTo(SIGNED.plusDays(48));
        assertThat(of(Template.PROGRAMME_SUPPORT, 2).meetBy(SIGNED.plusDays(3)))
                .isEqualTo(SIGNED.plusDays(10));
    }

    @Test
    void isEachWeekAtFirstAndEveryTwoFromTheThirteenthOn() {
        Rhythm support = of(Template.LEARNING_SUPPORT, 1);

        assertThat(support.meetBy(SIGNED)).isEqualTo(SIGNED.plusWeeks(1));
        assertThat(support.meetBy(SIGNED.plusWeeks(10))).isEqualTo(SIGNED.plusWeeks(11));
        assertThat(support.meetBy(SIGNED.plusWeeks(11))).isEqualTo(SIGNED.plusWeeks(13));
        assertThat(support.meetBy(SIGNED.plusWeeks(20))).isEqualTo(SIGNED.plusWeeks(22));
    }

    @Test
    void isAsThePairAgreedWhereItChoseARhythmOfItsOwn() {
        assertThat(of(Template.ONE_STEP_BEYOND, 2).meetBy(SIGNED.plusDays(5)))
                .isEqualTo(SIGNED.plusDays(19));
        assertThat(of(Template.LEARNING_SUPPORT, 4).meetBy(SIGNED.plusWeeks(13)))
                .isEqualTo(SIGNED.plusWeeks(17));
    }

    private static Rhythm of(Template template, int weeks) {
        return new Rhythm(SIGNED, weeks, template.rules());
    }
}
