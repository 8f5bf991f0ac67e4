package org.waymark.persistence.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.form.FormId;
import org.waymark.people.JobFamily;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.form.JpaForms;
import org.waymark.scheme.APhase;
import org.waymark.scheme.Audience;
import org.waymark.scheme.Part;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseDates;
import org.waymark.scheme.PhaseState;
import org.waymark.scheme.Scheme;
import org.waymark.scheme.SchemeId;
import org.waymark.scheme.SetupTask;
import org.waymark.scheme.Template;

class KeepingPhases {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private final JpaForms forms = db.make(JpaForms.class);
    private final JpaSchemes schemes = db.make(JpaSchemes.class);
    private final JpaPhases phases = db.make(JpaPhases.class);
    private final Map<String, FormId> versions = new HashMap<>();
    private SchemeId scheme;

    @BeforeEach
    void aSchemeWithForms() {
        Scheme made = Scheme.named("One Step Beyond");
        scheme = made.id();
        db.inTransaction(
                () -> {
                    schemes.add(made);
                    Template.FORMS.forEach(
                            key -> {
                                var version = APhase.form(key);
                                forms.add(version);
                                versions.put(key, version.id());
                            });
                });
    }

    @Test
    void bringsBackEverythingThatWasSaid() {
        SchemeId unit = SchemeId.next();
        Phase draft = APhase.draft(scheme, "Autumn 2026", versions);
        draft.invite(Set.of(new Audience(Part.MENTEE, Audience.Kind.ORG_UNIT, unit.value())));
        db.inTransaction(() -> phases.add(draft));

        db.inTransaction(
                () -> {
                    Phase kept = phases.require(draft.id());
                    assertThat(kept.form("agreement")).isEqualTo(versions.get("agreement"));
                    assertThat(kept.rules().gradeGap()).hasValue(2);
                    assertThat(kept.rules().windDownDays()).isEqualTo(28);
                    assertThat(kept.startsOn()).isEqualTo(APhase.STARTS);
                    assertThat(kept.audience())
                            .extracting(Audience::included)
                            .containsExactly(unit.value());
                    assertThat(kept.toldBeforeJoining()).hasSize(4);
                    kept.invite(Set.of());
                    kept.publish(1, APhase.STARTS);
                });
        db.inTransaction(
                () -> {
                    assertThat(phases.require(draft.id()).audience()).isEmpty();
                    assertThat(phases.in(PhaseState.OPEN)).hasSize(1);
                });
    }

    @Test
    void bringsBackItsDaysAndWhatWasBeenThrough() {
        Phase draft = APhase.draft(scheme, "Autumn 2026", versions);
        draft.goOnBy(new PhaseDates(APhase.STARTS, null, null, null, APhase.ENDS));
        draft.wentThrough(SetupTask.DATES);
        draft.wentThrough(SetupTask.AUDIENCE);
        draft.publish(1, APhase.STARTS.minusDays(1));
        db.inTransaction(() -> phases.add(draft));

        db.inTransaction(
                () -> {
                    Phase kept = phases.require(draft.id());
                    assertThat(kept.dates().of(PhaseState.OPEN)).contains(APhase.STARTS);
                    assertThat(kept.dates().of(PhaseState.MATCHING)).isEmpty();
                    assertThat(kept.dates().of(PhaseState.CLOSED)).contains(APhase.ENDS);
                    assertThat(kept.waitsToOpen()).isTrue();
                    assertThat(kept.beenThrough())
                            .containsExactlyInAnyOrder(SetupTask.DATES, SetupTask.AUDIENCE);
                    kept.goOnBy(PhaseDates.BY_HAND);
                });
        db.inTransaction(
                () -> {
                    Phase kept = phases.require(draft.id());
                    assertThat(kept.dates().of(PhaseState.OPEN)).isEmpty();
                    assertThat(kept.waitsToOpen()).isFalse();
                });
    }

    @Test
    void saysInNamesWhoMayJoin() {
        JobFamily research = new JobFamily("Research");
        Phase draft = APhase.draft(scheme, "Autumn 2026", versions);
        draft.invite(
                Set.of(
                        new Audience(Part.MENTEE, Audience.Kind.JOB_FAMILY, research.id().value()),
                        new Audience(Part.MENTEE, Audience.Kind.GRADE, SchemeId.next().value())));
        db.inTransaction(
                () -> {
                    db.em().persist(research);
                    phases.add(draft);
                });

        db.inTransaction(
                () ->
                        assertThat(phases.audienceNames(draft.id()))
                                .isEqualTo(Map.of(Part.MENTEE, List.of("Research"))));
    }

    @Test
    void refusesASecondPhaseOfTheSameName() {
        db.inTransaction(() -> phases.add(APhase.draft(scheme, "Autumn 2026", versions)));

        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        () ->
                                                phases.add(
                                                        APhase.draft(
                                                                scheme, "Autumn 2026", versions))))
                .hasMessage("scheme.rule.phase-name-taken");
    }

    @Test
    void givesTheNewestVersionOfEachFormOfAnOrigin() {
        var newer = new org.waymark.form.FormVersion("one-step-beyond", "review", 2, "a|text|A");
        db.inTransaction(() -> forms.add(newer));

        db.inTransaction(
                () ->
                        assertThat(forms.newestOf("one-step-beyond"))
                                .hasSize(Template.FORMS.size())
                                .filteredOn(form -> form.key().equals("review"))
                                .extracting(form -> form.id())
                                .containsExactly(newer.id()));
    }
}
