package org.waymark.persistence.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mariadb.jdbc.MariaDbDataSource;
import org.waymark.operation.Figure;
import org.waymark.persistence.MariaDb;
import org.waymark.shared.Schema;

class NumbersOfTheDatabase {
    private static final Instant NOW = Instant.parse("2026-11-05T12:00:00Z");

    @RegisterExtension static final MariaDb db = new MariaDb();

    private final DatabaseInstallation installation = new DatabaseInstallation();

    @BeforeEach
    void look() throws SQLException {
        installation.main = new MariaDbDataSource(db.url());
        installation.monitoring = db.monitoring();
        installation.schema =
                new Schema() {
                    @Override
                    public void ready() {
                        // It is.
                    }

                    @Override
                    public int newest() {
                        return 1;
                    }
                };
    }

    @Test
    void areThereWhereNothingIs() {
        assertThat(installation.figures(NOW))
                .contains(
                        new Figure("waymark_outbox_messages", "waiting", 0),
                        new Figure("waymark_outbox_messages", "failed", 0),
                        new Figure("waymark_outbox_oldest_waiting_seconds", "", 0))
                .anyMatch(
                        each ->
                                each.name().equals("waymark_database_connections")
                                        && each.of().equals("busy")
                                        && each.value() >= 1);
    }

    @Test
    void countARoundFromWhenItWasGoneLast() {
        db.sql("INSERT INTO round_gone VALUES ('tomorrow', '2026-11-04', '2026-11-04 00:00:10')");
        db.sql("INSERT INTO round_gone VALUES ('tomorrow', '2026-11-05', '2026-11-05 00:00:30')");
        assertThat(installation.figures(NOW))
                .contains(
                        new Figure(
                                "waymark_round_age_seconds",
                                "tomorrow",
                                Duration.ofHours(12).minusSeconds(30).toSeconds()));
    }

    @Test
    void knowTheNewestMigrationAndTheTime() {
        assertThat(installation.versions().ours()).isEqualTo(1);
        assertThat(installation.versions().database()).isGreaterThanOrEqualTo(284);
        assertThat(Duration.between(installation.databaseTime(), Instant.now()).abs())
                .isLessThan(Duration.ofMinutes(1));
        installation.askMonitoring();
    }
}
