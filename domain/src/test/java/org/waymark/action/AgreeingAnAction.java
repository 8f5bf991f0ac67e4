package org.waymark.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Pairs;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.Side;

class AgreeingAnAction {
    static final LocalDate TODAY = LocalDate.of(2026, 10, 14);
    static final Instant NOW = Instant.parse("2026-10-14T12:00:00Z");

    final Partnership pair = Pairs.active();
    final PairMember mentor = Pairs.mentorOf(pair);
    final PairMember mentee = Pairs.menteeOf(pair);

    Action due(LocalDate day) {
        return Action.agreed(
                ActionId.next(),
                mentor,
                new Origin(Origin.Kind.MEETING, "x"),
                null,
                Doer.MENTEE,
                day,
                TODAY);
    }

    @Test
    void isRefusedForADayThatHasPassed() {
        assertThatThrownBy(() -> due(TODAY.minusDays(1))).hasMessage("action.rule.past");
        assertThat(due(TODAY).dueOn()).contains(TODAY);
        assertThat(due(null).dueOn()).isEmpty();
    }

    @Test
    void keepsADayThatHasGoneBySince() {
        Action action = due(TODAY);
        LocalDate later = TODAY.plusWeeks(1);
        action.reword(mentee, null, Doer.BOTH, TODAY, later);
        assertThat(action.doer()).isEqualTo(Doer.BOTH);
        assertThatThrownBy(() -> action.reword(mentee, null, Doer.BOTH, TODAY.plusDays(1), later))
                .hasMessage("action.rule.past");
    }

    @Test
    void isDoneOnce() {
        Action action = due(TODAY);
        action.markDone(mentee.person(), NOW);
        action.markDone(mentor.person(), NOW.plusSeconds(60));
        assertThat(action.doneAt()).contains(NOW);
    }

    @Test
    void isRefusedWhereThePairKeepsNoPages() {
        PairMember early = Pairs.menteeOf(Pairs.agreeing());
        assertThatThrownBy(
                        () ->
                                Action.agreed(
                                        ActionId.next(),
                                        early,
                                        new Origin(Origin.Kind.MEETING, "x"),
                                        null,
                                        Doer.BOTH,
                                        TODAY,
                                        TODAY))
                .hasMessage("partnership.rule.keeps-no-pages");
    }

    @Test
    void isForOneOrForBoth() {
        assertThat(Doer.BOTH.includes(Side.MENTEE)).isTrue();
        assertThat(Doer.MENTOR.includes(Side.MENTEE)).isFalse();
    }
}
