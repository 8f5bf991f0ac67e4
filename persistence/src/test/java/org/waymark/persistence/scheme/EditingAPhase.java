package org.waymark.persistence.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.form.Answers;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.persistence.enrolment.JpaEnrolmentTouches;
import org.waymark.persistence.matching.JpaRequestTouches;
import org.waymark.persistence.partnership.JpaPartnershipTouches;
import org.waymark.scheme.FormSketch;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.RuleTouches.Touch;

class EditingAPhase {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private final JpaFormSketches sketches = db.make(JpaFormSketches.class);
    private final JpaRuleChanges changes = db.make(JpaRuleChanges.class);

    @Test
    void keepsOneSketchOfAForm() {
        PhaseId phase = Rows.aPhase(db).id();
        sketch(phase, "review");

        db.inTransaction(
                () -> {
                    FormSketch kept = sketches.find(phase, "review").orElseThrow();
                    assertThat(kept.text()).isEqualTo("a|text|A");
                    assertThat(sketches.keysOf(phase)).containsExactly("review");
                    assertThat(sketches.find(phase, "agreement")).isEmpty();
                });
        assertThatThrownBy(() -> sketch(phase, "review"))
                .rootCause()
                .hasMessageContaining("uk_form_sketch_form");
    }

    @Test
    void takesAwayASketch() {
        PhaseId phase = Rows.aPhase(db).id();
        sketch(phase, "review");

        db.inTransaction(() -> sketches.remove(sketches.find(phase, "review").orElseThrow()));

        assertThat(db.inTransaction(() -> sketches.keysOf(phase))).isEmpty();
    }

    @Test
    void bringsBackChangesOfRulesNewestFirst() {
        PhaseId phase = Rows.aPhase(db).id();
        change(phase, "2026-10-01 09:00:00", "First");
        change(phase, "2026-10-02 09:00:00", "Second");

        assertThat(db.inTransaction(() -> changes.of(phase)))
                .extracting("reason")
                .containsExactly("Second", "First");
    }

    @Test
    void countsWhomAChangeTouchesAndTellsOfNothingElse() {
        Phase phase = Rows.aPhase(db);
        Rows.anActivePair(db);
        Rows.anAgreeingPair(db);
        Answers was = Answers.NONE.with("rhythm", "4").with("reports", "off").with("reply", "10");
        Answers now = was.with("rhythm", "2").with("reports", "fortnightly");

        assertThat(touched(phase.id(), was, now))
                .containsExactlyInAnyOrder(
                        new Touch("rhythm", "scheme.touch.writing", 1),
                        new Touch("reports", "scheme.touch.working", 1));
        assertThat(touched(phase.id(), was, was.with("reply", "7").with("places", "2")))
                .containsExactlyInAnyOrder(
                        new Touch("reply", "scheme.touch.unmatched", 0),
                        new Touch("reply", "scheme.touch.asked", 0),
                        new Touch("places", "scheme.touch.mentors", 0),
                        new Touch("places", "scheme.touch.more-places", 0));
    }

    private static List<Touch> touched(PhaseId phase, Answers was, Answers now) {
        return db.inTransaction(
                () ->
                        java.util.stream.Stream.of(
                                        db.make(JpaEnrolmentTouches.class),
                                        db.make(JpaPartnershipTouches.class),
                                        db.make(JpaRequestTouches.class))
                                .flatMap(source -> source.of(phase, was, now).stream())
                                .toList());
    }

    private static void sketch(PhaseId phase, String key) {
        db.sql(
                "INSERT INTO form_sketch (id, phase_id, form_key, text, version) VALUES ('%s', '%s', '%s', 'a|text|A', 1)"
                        .formatted(PhaseId.next().value(), phase.value(), key));
    }

    private static void change(PhaseId phase, String at, String reason) {
        db.sql(
                "INSERT INTO rule_change (id, phase_id, by_id, changed_at, changed, reason) VALUES ('%s', '%s', '%s', '%s', 'A: 1, then 2', '%s')"
                        .formatted(
                                PhaseId.next().value(),
                                phase.value(),
                                PhaseId.next().value(),
                                at,
                                reason));
    }
}
