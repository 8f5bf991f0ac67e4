package org.waymark.persistence.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.TwoAtOnce;
import org.waymark.rounds.RoundsGone;

class ARoundsNote {
    private static final Instant NOW = Instant.parse("2026-10-15T09:00:00Z");

    @RegisterExtension static final MariaDb db = new MariaDb();

    private final RoundsGone gone = db.make(JpaRoundsGone.class);

    @Test
    void isTakenByOneServerOnly() {
        var taken = TwoAtOnce.times(6, () -> db.inTransaction(() -> note("2026-10-15")));
        assertThat(taken).containsOnlyOnce(true);
    }

    @Test
    void isNewInTheNextPeriod() {
        assertThat(db.<Boolean>inTransaction(() -> note("2026-10-15"))).isTrue();
        assertThat(db.<Boolean>inTransaction(() -> note("2026-10-15"))).isFalse();
        assertThat(db.<Boolean>inTransaction(() -> note("2026-10-16"))).isTrue();
    }

    private boolean note(String period) {
        return gone.note("request-expiry", period, NOW);
    }
}
