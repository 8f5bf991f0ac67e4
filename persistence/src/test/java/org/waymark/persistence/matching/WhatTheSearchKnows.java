package org.waymark.persistence.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.enrolment.AnEnrolment;
import org.waymark.matching.MentorFilter;
import org.waymark.matching.MentorSearch.Found;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.TwoAtOnce;
import org.waymark.persistence.enrolment.JpaEnrolments;
import org.waymark.shared.AgainAfterDeadlock;

/** Whatever changes who can be found is found in the same transaction, also by many at once. */
class WhatTheSearchKnows {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private ManyMentors many;
    private AMatching matching;

    @BeforeEach
    void aUniversity() {
        many = new ManyMentors(db);
        matching = many.matching;
    }

    @Test
    void searchesNoFormerName() {
        PersonId ruth = matching.mentor("Ruth", 1);
        db.sql(
                "UPDATE person SET shown_name = 'Robin Mentor', preferred_name = 'Robin' WHERE id ="
                        + " '%s'".formatted(ruth.value()));
        db.inTransaction(() -> db.make(JpaFindableMentors.class).recordsChanged());

        assertThat(many.found("Robin")).containsExactly(ruth);
        assertThat(many.found("Ruth")).isEmpty();
    }

    @Test
    void knowsWhatAnImportSays() {
        PersonId ruth = matching.mentor("Ruth", 1);
        PersonId david = matching.mentor("David", 1);
        db.sql(
                "UPDATE post SET grade_id = '%s', unit_id = '%s', job_family_id = '%s' WHERE"
                                .formatted(
                                        many.grades.get(4),
                                        many.departments.get(2),
                                        many.families.get(3))
                        + " person_id = '%s'".formatted(ruth.value()));
        db.sql("UPDATE person SET state = 'LEAVER' WHERE id = '%s'".formatted(david.value()));
        db.inTransaction(() -> db.make(JpaFindableMentors.class).recordsChanged());

        assertThat(many.all(MentorFilter.NONE, 12)).extracting(Found::person).containsExactly(ruth);
        assertThat(many.all(MentorFilter.NONE, 12)).isEqualTo(many.byTheReasons());
        assertThat(
                        many.all(
                                ManyMentors.filter(
                                        null,
                                        many.departments.get(2),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null),
                                12))
                .hasSize(1);
        assertThat(
                        many.all(
                                ManyMentors.filter(
                                        null, null, null, null, null, many.families.get(3), null),
                                12))
                .hasSize(1);
        assertThat(many.found("Department 2")).containsExactly(ruth);
    }

    /** An import waits for who joins, or the other way round; the rows are right in the end. */
    @Test
    void isRightWhenAnImportAndAMentorComeAtOnce() {
        for (int round = 0; round < 10; round++) {
            PersonId person = matching.people.person("P" + round, "X");
            var turn = new AtomicInteger();
            TwoAtOnce.times(
                    2,
                    () -> {
                        if (turn.getAndIncrement() == 0) {
                            matching.enrol(AnEnrolment.ofApprovedMentor(matching.phase, person, 1));
                        } else {
                            AgainAfterDeadlock.does(
                                    () ->
                                            db.inTransaction(
                                                    () -> {
                                                        importsGrade(person);
                                                        return null;
                                                    }));
                        }
                        return null;
                    });
        }
        assertThat(mentorsOfTheNewGrade()).isEqualTo(10L);
    }

    /**
     * Who has joined waits for the staff records that an import has changed; the import, which then
     * looks at every mentor, doesn't wait for who has joined.
     */
    @Test
    void letsAnImportPassAMentorWhoWaitsForIt() {
        matching.mentor("Ruth", 1);
        PersonId late = matching.people.person("Late", "X");
        var joined = new CountDownLatch(1);
        var imported = new CountDownLatch(1);
        var turn = new AtomicInteger();
        TwoAtOnce.times(
                2,
                () -> {
                    if (turn.getAndIncrement() == 0) {
                        db.inTransaction(
                                () -> {
                                    db.make(JpaEnrolments.class)
                                            .add(
                                                    AnEnrolment.ofApprovedMentor(
                                                            matching.phase, late, 1));
                                    db.make(JpaEnrolments.class).offerPlaces(late, 1);
                                    db.em().flush();
                                    joined.countDown();
                                    await(imported);
                                    db.make(JpaFindableMentors.class).written(late);
                                });
                    } else {
                        db.inTransaction(
                                () -> {
                                    await(joined);
                                    changeGrade(late);
                                    imported.countDown();
                                    db.make(JpaFindableMentors.class).recordsChanged();
                                });
                    }
                    return null;
                });
        assertThat(mentorsOfTheNewGrade()).isEqualTo(1L);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private Object mentorsOfTheNewGrade() {
        return db.ask(
                "SELECT COUNT(*) FROM mentor_search s JOIN post ON post.person_id = s.person_id"
                        + " JOIN grade ON grade.id = post.grade_id WHERE s.grade = grade.position"
                        + " AND grade.id = '%s'".formatted(many.grades.get(4)));
    }

    private void importsGrade(PersonId person) {
        changeGrade(person);
        db.make(JpaFindableMentors.class).recordsChanged();
    }

    private void changeGrade(PersonId person) {
        db.em()
                .createNativeQuery(
                        "UPDATE post SET grade_id = '%s' WHERE person_id = '%s'"
                                .formatted(many.grades.get(4), person.value()))
                .executeUpdate();
    }

    /** Whatever happens at the same time, a full mentor is hidden and a free one is shown. */
    @Test
    void countsPlacesRightWhenManyAreTakenAndGivenBackAtOnce() {
        PersonId ruth = matching.mentor("Ruth", 4);
        List<PersonId> mentees = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            mentees.add(matching.mentee("M" + i));
        }
        var next = new AtomicInteger();
        TwoAtOnce.times(
                4,
                () -> {
                    PersonId one = mentees.get(next.getAndIncrement());
                    db.inTransaction(
                            () -> matching.choosing(one).choose(matching.phase.id(), ruth));
                    var request =
                            db.inTransaction(
                                    () ->
                                            matching.choosing(one)
                                                    .ask(matching.phase.id(), Map.of()));
                    AgainAfterDeadlock.does(
                            () ->
                                    db.inTransaction(
                                            () -> matching.acceptance(ruth).accept(request)));
                    return null;
                });

        assertThat(db.ask("SELECT places_left FROM mentor_search")).isEqualTo(0);
        assertThat(many.all(MentorFilter.NONE, 12)).isEmpty();
        db.sql(
                "UPDATE partnership SET state = 'ENDED', ended_at = '2026-12-01', ending ="
                        + " 'COMPLETED'");
        TwoAtOnce.times(
                4,
                () -> {
                    db.inTransaction(() -> db.make(JpaFindableMentors.class).placesChanged(ruth));
                    return null;
                });
        assertThat(db.ask("SELECT places_left FROM mentor_search")).isEqualTo(4);
    }
}
