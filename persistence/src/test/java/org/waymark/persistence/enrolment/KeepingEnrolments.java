package org.waymark.persistence.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.enrolment.AnEnrolment;
import org.waymark.enrolment.Enrolment;
import org.waymark.form.FormId;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.form.JpaForms;
import org.waymark.persistence.scheme.JpaPhases;
import org.waymark.persistence.scheme.JpaSchemes;
import org.waymark.scheme.APhase;
import org.waymark.scheme.Part;
import org.waymark.scheme.Phase;
import org.waymark.scheme.Scheme;

class KeepingEnrolments {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private final JpaEnrolments enrolments = db.make(JpaEnrolments.class);
    private final PersonId sue = PersonId.next();
    private final PersonId ada = PersonId.next();
    private Phase phase;

    @BeforeEach
    void anOpenPhase() {
        insert(sue, "Sue");
        insert(ada, "Ada");
        Scheme scheme = Scheme.named("One Step Beyond");
        Map<String, FormId> versions = new HashMap<>();
        db.inTransaction(
                () -> {
                    db.make(JpaSchemes.class).add(scheme);
                    for (String key : List.of("mentor-profile", "mentee-profile")) {
                        var form = APhase.form(key);
                        db.make(JpaForms.class).add(form);
                        versions.put(key, form.id());
                    }
                    phase = APhase.opened(APhase.draft(scheme.id(), "Autumn", versions));
                    db.make(JpaPhases.class).add(phase);
                });
    }

    @Test
    void bringsBackAllThatWasSaid() {
        Enrolment joined = AnEnrolment.ofApprovedMentor(phase, sue, 3);
        db.inTransaction(() -> enrolments.add(joined));

        db.inTransaction(
                () -> {
                    Enrolment kept = enrolments.require(phase.id(), sue, Part.MENTOR);
                    assertThat(kept.profile()).isEqualTo(joined.profile());
                    assertThat(kept.ownAnswers()).isEqualTo(joined.ownAnswers());
                    assertThat(kept.fits()).isEqualTo(joined.fits());
                    assertThat(kept.joinedAt()).isEqualTo(AnEnrolment.JOINED_AT);
                    assertThat(kept.places()).isEqualTo(3);
                    assertThat(enrolments.find(phase.id(), sue, Part.MENTEE)).isEmpty();
                    assertThat(enrolments.ofPerson(sue)).hasSize(1);
                });
    }

    @Test
    void letsOnePersonBeBothButNotTwiceTheSame() {
        db.inTransaction(
                () -> {
                    enrolments.add(AnEnrolment.ofMentor(phase, sue, 1));
                    enrolments.add(AnEnrolment.ofMentee(phase, sue));
                });

        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        () -> enrolments.add(AnEnrolment.ofMentee(phase, sue))))
                .hasMessage("enrolment.rule.already-joined-here");
    }

    @Test
    void putsExclusionsInPlaceOfThoseBefore() {
        Enrolment mentee = AnEnrolment.ofMentee(phase, ada);
        db.inTransaction(
                () -> {
                    enrolments.add(mentee);
                    enrolments.exclude(mentee.id(), ada, List.of(sue));
                });
        assertThat(db.ask("SELECT excluded_id FROM exclusion")).isEqualTo(sue.value());

        db.inTransaction(() -> enrolments.exclude(mentee.id(), ada, List.of()));
        assertThat(db.ask("SELECT COUNT(*) FROM exclusion")).isEqualTo(0L);
    }

    @Test
    void locksTheRowOfAMentorsPlacesUntilTheTransactionEnds() throws Exception {
        db.inTransaction(() -> enrolments.offerPlaces(sue, 2));
        db.inTransaction(() -> enrolments.offerPlaces(sue, 4));
        var locked = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            threads.submit(
                    () ->
                            db.inTransaction(
                                    () -> {
                                        assertThat(enrolments.lockPlaces(sue)).hasValue(4);
                                        locked.countDown();
                                        await(release);
                                    }));
            await(locked);
            Future<?> second =
                    threads.submit(() -> db.inTransaction(() -> enrolments.lockPlaces(sue)));

            assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);
            release.countDown();
            second.get(10, TimeUnit.SECONDS);
        } finally {
            release.countDown();
            threads.shutdownNow();
        }
    }

    @Test
    void findsNoPlacesOfSomebodyWhoIsNoMentor() {
        db.inTransaction(() -> assertThat(enrolments.lockPlaces(ada)).isEmpty());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void insert(PersonId id, String name) {
        db.sql(
                "INSERT INTO person (id, staff_number, given_name, family_name, shown_name,"
                        + " sort_name, state, version) VALUES ('"
                        + id.value()
                        + "', '"
                        + name
                        + "', '"
                        + name
                        + "', 'Croft', '"
                        + name
                        + " Croft', 'Croft, "
                        + name
                        + "', 'ACTIVE', 0)");
    }
}
