package org.waymark.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.waymark.partnership.Side;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.RuleBroken;

class LifeOfAnOffer {
    private static final Instant NOW = Instant.parse("2026-10-09T09:00:00Z");
    private static final LocalDate REPLY_BY = LocalDate.of(2026, 10, 23);

    private final PersonId mentee = PersonId.next();
    private final PersonId mentor = PersonId.next();
    private final Offer offer =
            Offer.made(PhaseId.next(), mentee, mentor, 2, PersonId.next(), null, REPLY_BY, NOW);

    @Test
    void isAcceptedByBothInWhicheverOrder() {
        assertThat(offer.sayYes(Side.MENTOR, REPLY_BY, NOW)).isFalse();
        assertThat(offer.sayYes(Side.MENTOR, REPLY_BY, NOW)).isFalse();
        assertThat(offer.state()).isEqualTo(OfferState.OPEN);

        assertThat(offer.sayYes(Side.MENTEE, REPLY_BY, NOW)).isTrue();
        assertThat(offer.state()).isEqualTo(OfferState.ACCEPTED);
    }

    @Test
    void forgetsWhoHadSaidYesWhenItCloses() {
        offer.sayYes(Side.MENTEE, REPLY_BY, NOW);

        offer.close(NOW);

        assertThat(offer.hasSaidYes(Side.MENTEE)).isFalse();
        assertThat(offer.hasSaidYes(Side.MENTOR)).isFalse();
        assertThat(refusalOf(() -> offer.sayYes(Side.MENTOR, REPLY_BY, NOW)))
                .isEqualTo("matching.rule.offer-closed");
        assertThat(refusalOf(() -> offer.withdraw(NOW))).isEqualTo("matching.rule.offer-closed");
    }

    @Test
    void isAnsweredOnItsLastDayAndNotAfter() {
        offer.sayYes(Side.MENTOR, REPLY_BY, NOW);

        assertThat(refusalOf(() -> offer.sayYes(Side.MENTEE, REPLY_BY.plusDays(1), NOW)))
                .isEqualTo("matching.rule.offer-closed");
    }

    @Test
    void isThereForTheTwoOnly() {
        assertThat(offer.sideOf(mentee)).contains(Side.MENTEE);
        assertThat(offer.sideOf(mentor)).contains(Side.MENTOR);
        assertThat(offer.sideOf(PersonId.next())).isEmpty();
    }

    private static String refusalOf(ThrowingCallable call) {
        return catchThrowableOfType(RuleBroken.class, call).key();
    }
}
