package org.waymark.persistence.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.persistence.TwoAtOnce;
import org.waymark.records.ImportRuns;
import org.waymark.records.ImportRuns.State;
import org.waymark.records.PeopleImportId;

class NotesOnARun {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant ALIVE_SINCE = NOW.minusSeconds(180);

    private final JpaImportRuns runs = db.make(JpaImportRuns.class);
    private final PeopleImportId file = PeopleImportId.next();
    private PersonId owen;

    @BeforeEach
    void aFileThatWaits() {
        owen = Rows.aPerson(db, "Owen");
        db.sql(
                "INSERT INTO people_import (id, uploaded_at, file_name, sha256, complete, state,"
                        + " new_count, changed_count, leaving_count, refused_count, version) VALUES"
                        + " ('%s', NOW(), 'people.csv', '', TRUE, 'WAITING', 0, 0, 0, 0, 1)"
                                .formatted(file.value()));
    }

    @Test
    void letOneBeginOfAllWhoAskAtTheSameMoment() {
        List<Boolean> begun = TwoAtOnce.times(8, () -> begin(NOW));
        assertThat(Collections.frequency(begun, true)).isEqualTo(1);
    }

    @Test
    void sayHowFarItIs() {
        begin(NOW);
        db.inTransaction(() -> runs.tell(file, 500, 20_000, NOW.plusSeconds(3)));
        ImportRuns.Run run = run();
        assertThat(run.done()).isEqualTo(500);
        assertThat(run.total()).isEqualTo(20_000);
        assertThat(run.seenAt()).isEqualTo(NOW.plusSeconds(3));
        assertThat(run.state()).isEqualTo(State.RUNNING);
        assertThat(running()).containsExactly(run);
    }

    @Test
    void letItBeginAgainAfterARefusalOrASilence() {
        begin(NOW);
        db.inTransaction(() -> runs.end(file, State.FAILED, "records.rule.many-leavers", NOW));
        assertThat(run().refusal()).isEqualTo("records.rule.many-leavers");
        assertThat(running()).isEmpty();
        assertThat(begin(NOW)).isTrue();
        assertThat(run().refusal()).isNull();
        assertThat(begin(NOW.plusSeconds(100))).isFalse();
        assertThat(begin(NOW.plusSeconds(200))).isTrue();
    }

    /** Also where the server stopped before it could note so. */
    @Test
    void knowThatItWasAppliedFromTheFileItself() {
        begin(NOW);
        db.sql("UPDATE people_import SET state = 'APPLIED'");
        assertThat(run().state()).isEqualTo(State.APPLIED);
        assertThat(running()).isEmpty();
        assertThat(begin(NOW.plusSeconds(1_000))).isFalse();
    }

    private boolean begin(Instant now) {
        return db.inTransaction(() -> runs.begin(file, owen, now, now.minusSeconds(180)));
    }

    private ImportRuns.Run run() {
        return db.inTransaction(() -> runs.of(file).orElseThrow());
    }

    private List<ImportRuns.Run> running() {
        return db.inTransaction(() -> runs.running(ALIVE_SINCE));
    }
}
