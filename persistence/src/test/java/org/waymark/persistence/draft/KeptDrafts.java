package org.waymark.persistence.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.draft.DraftService;
import org.waymark.draft.Drafts;
import org.waymark.form.Answers;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.persistence.TwoAtOnce;
import org.waymark.persistence.vault.JpaVaultKeys;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.vault.TestVault;

class KeptDrafts {
    private static final String MEETING = "0192f0c1-2222-7000-8000-000000000001";

    @RegisterExtension static final MariaDb db = new MariaDb();

    private final Drafts drafts = db.make(JpaDrafts.class);
    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();

    private DraftService of(Caller caller) {
        return new DraftService(caller, drafts, TestVault.with(db.make(JpaVaultKeys.class)), clock);
    }

    @Test
    void areSealedAndOneForEachFormAndSubject() {
        var amara = new Caller(Rows.aPerson(db, "Amara"));
        db.inTransaction(() -> keep(amara, "MARKED first"));
        db.inTransaction(() -> keep(amara, "MARKED second"));

        assertThat(db.ask("SELECT count(*) FROM draft")).isEqualTo(1L);
        byte[] stored = (byte[]) db.ask("SELECT answers FROM draft");
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("MARKED");
        String read =
                db.inTransaction(
                        () ->
                                of(amara)
                                        .find("meeting-log", MEETING)
                                        .orElseThrow()
                                        .answers()
                                        .text("discussed"));
        assertThat(read).isEqualTo("MARKED second");
    }

    @Test
    void twoWindowsKeepOneWithoutAnError() {
        var amara = new Caller(Rows.aPerson(db, "Amara"));
        TwoAtOnce.times(
                4,
                () -> {
                    db.inTransaction(() -> keep(amara, "from a window"));
                    return null;
                });
        assertThat(db.ask("SELECT count(*) FROM draft")).isEqualTo(1L);
    }

    @Test
    void goWhenDiscardedOrForgotten() {
        var amara = new Caller(Rows.aPerson(db, "Amara"));
        db.inTransaction(() -> keep(amara, "words"));
        db.inTransaction(() -> of(amara).discard("meeting-log", MEETING));
        assertThat(db.ask("SELECT count(*) FROM draft")).isEqualTo(0L);

        db.inTransaction(() -> keep(amara, "words"));
        clock.passesDays(91);
        int gone =
                db.inTransaction(
                        () -> drafts.discardOlderThan(clock.instant().minus(Duration.ofDays(90))));
        assertThat(gone).isEqualTo(1);
    }

    private void keep(Caller caller, String words) {
        of(caller).keep("meeting-log", MEETING, Answers.NONE.with("discussed", words));
    }
}
