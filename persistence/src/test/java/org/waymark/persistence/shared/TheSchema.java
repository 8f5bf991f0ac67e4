package org.waymark.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.persistence.MariaDb;

class TheSchema {
    @RegisterExtension static final MariaDb db = new MariaDb();

    @Test
    void keepsTextAsUtf8WhateverTheServerPrefers() {
        assertThat(
                        db.ask(
                                "SELECT table_collation FROM information_schema.tables WHERE"
                                        + " table_schema = DATABASE() AND table_name = 'person'"))
                .isEqualTo("utf8mb4_unicode_ci");
    }

    @Test
    void isReadAndWrittenAtReadCommitted() {
        Object isolation =
                db.inTransaction(
                        () ->
                                db.em()
                                        .createNativeQuery("SELECT @@transaction_isolation")
                                        .getSingleResult());
        assertThat(isolation).isEqualTo("READ-COMMITTED");
    }

    @Test
    void statementsAreCountedOneByOne() {
        int count =
                db.statementsOf(
                        () -> {
                            db.em().createNativeQuery("SELECT 1").getSingleResult();
                            db.em().createNativeQuery("SELECT 2").getSingleResult();
                        });
        assertThat(count).isEqualTo(2);
    }
}
