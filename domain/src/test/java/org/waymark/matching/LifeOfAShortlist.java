package org.waymark.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.RuleBroken;

class LifeOfAShortlist {
    private static final Instant NOW = Instant.parse("2026-10-15T09:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 29);

    private final PersonId ruth = PersonId.next();
    private final PersonId anjali = PersonId.next();
    private final PersonId paul = PersonId.next();

    @Test
    void namesAsManyAsThePhaseSaysAndAtLeastOne() {
        assertThat(refusalOf(this::listOf)).isEqualTo("matching.rule.shortlist-empty");
        assertThat(refusalOf(() -> listOf(ruth, anjali, paul)))
                .isEqualTo("matching.rule.shortlist-too-long");
        assertThat(listOf(ruth, anjali).mentors()).containsExactlyInAnyOrder(ruth, anjali);
    }

    @Test
    void isThereUntilTheEndOfItsLastDay() {
        Shortlist list = listOf(ruth);

        assertThat(list.isOpenOn(LAST_DAY)).isTrue();
        assertThat(list.isOpenOn(LAST_DAY.plusDays(1))).isFalse();
    }

    @Test
    void endsOnce() {
        Shortlist expired = listOf(ruth);
        expired.expire(NOW);
        Shortlist withdrawn = listOf(ruth);
        withdrawn.withdraw(NOW);

        assertThat(expired.state()).isEqualTo(ShortlistState.EXPIRED);
        assertThat(expired.isOpenOn(LAST_DAY)).isFalse();
        assertThat(withdrawn.state()).isEqualTo(ShortlistState.WITHDRAWN);
        assertThat(refusalOf(() -> expired.withdraw(NOW)))
                .isEqualTo("matching.rule.shortlist-over");
        assertThat(refusalOf(() -> withdrawn.expire(NOW)))
                .isEqualTo("matching.rule.shortlist-over");
    }

    private Shortlist listOf(PersonId... mentors) {
        List<PersonId> named = Arrays.asList(mentors);
        return Shortlist.sent(
                PhaseId.next(), PersonId.next(), named, 2, PersonId.next(), LAST_DAY, NOW);
    }

    private static String refusalOf(ThrowingCallable call) {
        return catchThrowableOfType(RuleBroken.class, call).key();
    }
}
