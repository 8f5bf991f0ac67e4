package org.waymark.persistence.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.partnership.PartnershipId;
import org.waymark.persistence.MariaDb;
import org.waymark.vault.KeyName;
import org.waymark.vault.Proof;
import org.waymark.vault.SealedText;
import org.waymark.vault.TestVault;
import org.waymark.vault.VaultKeys;

/** The database notes its master key: a server with another one adds no key to it. */
class AnotherMasterKeyInUse {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final String OURS = TestVault.master().fingerprint();
    private static final String ANOTHER = "0a1b2c3d";

    private final VaultKeys keys = db.make(JpaVaultKeys.class);
    private final Proof pair = proof();

    private static Proof proof() {
        KeyName name = KeyName.ofPartnership(PartnershipId.next());
        return () -> name;
    }

    @Test
    void isNotedWithTheFirstStartAndNeverByALaterOne() {
        assertThat(db.inTransaction(() -> keys.noteOrFind(OURS))).isEqualTo(OURS);
        assertThat(db.inTransaction(() -> keys.noteOrFind(ANOTHER))).isEqualTo(OURS);
        assertThat(db.inTransaction(() -> keys.areWrappedBy(OURS))).isTrue();
        assertThat(db.inTransaction(() -> keys.areWrappedBy(ANOTHER))).isFalse();
    }

    @Test
    void letsAForgottenServerMakeNoKey() {
        db.inTransaction(() -> keys.noteOrFind(OURS));
        SealedText text = db.inTransaction(this::seal);
        db.sql("UPDATE master_key SET fingerprint = '" + ANOTHER + "'");

        assertThatThrownBy(() -> db.inTransaction(() -> TestVault.with(keys).seal(proof(), "lost")))
                .hasMessageContaining(OURS + " is not the one");
        assertThat(db.ask("SELECT COUNT(*) FROM vault_key")).isEqualTo(1L);

        db.sql("UPDATE master_key SET fingerprint = '" + OURS + "'");
        assertThat(db.inTransaction(() -> TestVault.with(keys).open(pair, text)))
                .isEqualTo("words");
    }

    @Test
    void isNotPutInPlaceWhileAKeyIsMade() {
        db.inTransaction(() -> keys.noteOrFind(OURS));
        db.inTransaction(
                () -> {
                    TestVault.with(keys).seal(pair, "words");
                    assertThatThrownBy(
                                    () ->
                                            db.sql(
                                                    "SET STATEMENT innodb_lock_wait_timeout = 0 FOR"
                                                            + " UPDATE master_key SET fingerprint ="
                                                            + " '0a1b2c3d'"))
                            .hasStackTraceContaining("Lock wait timeout");
                });
        db.sql("UPDATE master_key SET fingerprint = '" + ANOTHER + "'");
    }

    @Test
    void isAwaitedByWhoeverMakesAKeyAndByWhoeverStarts() throws SQLException {
        db.inTransaction(() -> keys.noteOrFind(OURS));
        try (Connection rotation = db.connection()) {
            rotation.setAutoCommit(false);
            rotation.createStatement().execute("UPDATE master_key SET fingerprint = '0a1b2c3d'");

            assertThatThrownBy(() -> impatiently(this::seal))
                    .hasStackTraceContaining("Lock wait timeout");
            assertThatThrownBy(() -> impatiently(() -> keys.noteOrFind(OURS)))
                    .hasStackTraceContaining("Lock wait timeout");
            rotation.commit();
        }
        assertThatThrownBy(() -> db.inTransaction(this::seal))
                .hasMessageContaining(OURS + " is not the one");
    }

    private SealedText seal() {
        return TestVault.with(keys).seal(pair, "words");
    }

    private static void impatiently(Runnable work) {
        db.inTransaction(
                () -> {
                    Connection connection = db.em().unwrap(Connection.class);
                    waitFor(connection, "0");
                    try {
                        work.run();
                    } finally {
                        waitFor(connection, "DEFAULT");
                    }
                });
    }

    private static void waitFor(Connection connection, String seconds) {
        try (var sql = connection.createStatement()) {
            sql.execute("SET SESSION innodb_lock_wait_timeout = " + seconds);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
