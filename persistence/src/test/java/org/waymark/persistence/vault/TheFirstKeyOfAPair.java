package org.waymark.persistence.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.partnership.PartnershipId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.TwoAtOnce;
import org.waymark.shared.NotFound;
import org.waymark.vault.KeyName;
import org.waymark.vault.Proof;
import org.waymark.vault.SealedText;
import org.waymark.vault.TestVault;
import org.waymark.vault.VaultKeys;

class TheFirstKeyOfAPair {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private final VaultKeys keys = db.make(JpaVaultKeys.class);
    private final KeyName name = KeyName.ofPartnership(PartnershipId.next());
    private final Proof pair = () -> name;

    @Test
    void isOneEvenWhenEightSealAtOnce() {
        List<SealedText> sealed =
                TwoAtOnce.times(
                        8,
                        () ->
                                db.inTransaction(
                                        () -> TestVault.with(keys).seal(pair, "our first words")));

        assertThat(db.ask("SELECT count(*) FROM vault_key")).isEqualTo(1L);
        db.inTransaction(
                () -> {
                    for (SealedText text : sealed) {
                        assertThat(TestVault.with(keys).open(pair, text))
                                .isEqualTo("our first words");
                    }
                });
    }

    @Test
    void isForgottenWithTheTransactionThatMadeIt() {
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        () -> {
                                            TestVault.with(keys).seal(pair, "never kept");
                                            throw new NotFound();
                                        }))
                .isInstanceOf(NotFound.class);
        assertThat(db.ask("SELECT count(*) FROM vault_key")).isEqualTo(0L);
    }

    @Test
    void costsOneStatementHoweverManyTextsAreOpened() {
        SealedText text = db.inTransaction(() -> TestVault.with(keys).seal(pair, "words"));
        int statements =
                db.statementsOf(
                        () -> {
                            var vault = TestVault.with(keys);
                            for (int i = 0; i < 10; i++) {
                                vault.open(pair, text);
                            }
                        });
        assertThat(statements).isEqualTo(1);
    }

    @Test
    void leavesOnlyItsNameWhenDestroyed() {
        db.inTransaction(() -> TestVault.with(keys).seal(pair, "words"));
        db.inTransaction(() -> TestVault.with(keys).destroy(name));
        assertThat(db.ask("SELECT wrapped FROM vault_key")).isNull();
        assertThat(db.ask("SELECT destroyed_at FROM vault_key")).isNotNull();
        assertThat(db.inTransaction(keys::anyOne)).isEmpty();
    }

    @Test
    void isKeptWrapped() {
        db.inTransaction(() -> TestVault.with(keys).seal(pair, "words"));
        byte[] kept = (byte[]) db.ask("SELECT wrapped FROM vault_key");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("AesGcmKey");
    }
}
