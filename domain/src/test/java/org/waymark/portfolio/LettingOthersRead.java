package org.waymark.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.people.PersonId;
import org.waymark.shared.RuleBroken;

/** A share has one reader, one purpose and a last day, and holds something. */
class LettingOthersRead {
    private static final Instant NOW = Instant.parse("2026-10-01T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private final PersonId owner = PersonId.next();
    private final PersonId reader = PersonId.next();
    private final Set<EvidenceId> items = Set.of(EvidenceId.next());

    private Share share(PersonId with, Purpose purpose, LocalDate ends, Set<EvidenceId> what) {
        var plan = new SharePlan(with, purpose, ends, false, what);
        return Share.of(ShareId.next(), owner, plan, TODAY, NOW);
    }

    private void isRefused(
            String key, PersonId with, Purpose purpose, LocalDate ends, Set<EvidenceId> what) {
        assertThatThrownBy(() -> share(with, purpose, ends, what))
                .isInstanceOfSatisfying(
                        RuleBroken.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    @Test
    void isRefusedWhereSomethingIsMissing() {
        isRefused("portfolio.rule.reader", null, Purpose.PDR, TODAY, items);
        isRefused("portfolio.rule.oneself", owner, Purpose.PDR, TODAY, items);
        isRefused("portfolio.rule.purpose", reader, null, TODAY, items);
        isRefused("portfolio.rule.ends", reader, Purpose.PDR, null, items);
        isRefused("portfolio.rule.ends", reader, Purpose.PDR, TODAY.minusDays(1), items);
        isRefused("portfolio.rule.ends", reader, Purpose.PDR, TODAY.plusMonths(13), items);
        isRefused("portfolio.rule.nothing-shared", reader, Purpose.PDR, TODAY, Set.of());
        isRefused(
                "portfolio.rule.share-many",
                reader,
                Purpose.PDR,
                TODAY,
                Stream.generate(EvidenceId::next).limit(51).collect(Collectors.toSet()));
    }

    @Test
    void lastsThroughItsLastDayUnlessItIsEnded() {
        Share share = share(reader, Purpose.INTERVIEW, TODAY.plusDays(1), items);

        assertThat(share.isOpen(TODAY)).isTrue();
        assertThat(share.isOpen(TODAY.plusDays(1))).isTrue();
        assertThat(share.isOpen(TODAY.plusDays(2))).isFalse();
        share.end(NOW);
        assertThat(share.isOpen(TODAY)).isFalse();
        share.end(NOW.plusSeconds(9));
        assertThat(share.endedAt()).contains(NOW);
    }
}
