package org.waymark.persistence.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.persistence.MariaDb;
import org.waymark.vault.SealedText;

class OpeningThePairsPage {
    @RegisterExtension static final MariaDb db = new MariaDb();

    @Test
    void readsProofRulesAndKeyInOneStatement() {
        var pair = new SignedPair(db);
        var lists = db.make(JpaPartnershipLists.class);
        SealedText words =
                db.inTransaction(
                        () -> {
                            var writer = pair.partnerships.ofMember(pair.id, pair.mentee);
                            return pair.vault().seal(writer, "Chair my team well.");
                        });

        int statements =
                db.statementsOf(
                        () -> {
                            lists.head(pair.id, pair.mentee);
                            var reader = pair.partnerships.ofMember(pair.id, pair.mentee);
                            pair.phases.require(pair.phase);
                            assertThat(pair.vault().open(reader, words))
                                    .isEqualTo("Chair my team well.");
                        });

        assertThat(statements).isEqualTo(1);
    }
}
