package org.waymark.persistence.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.matching.Simulation;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.scheme.JpaInterests;
import org.waymark.persistence.scheme.JpaInvitations;
import org.waymark.persistence.scheme.JpaPhases;
import org.waymark.scheme.Audience;
import org.waymark.scheme.Part;
import org.waymark.scheme.Phase;
import org.waymark.scheme.SetupTask;

class TryingADraftOut {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private final JpaInvitations invitations = db.make(JpaInvitations.class);
    private final JpaPhases phases = db.make(JpaPhases.class);
    private AMatching matching;
    private Phase draft;
    private PersonId tom;
    private PersonId ann;
    private PersonId ruth;
    private PersonId david;

    @BeforeEach
    void aDraftForThoseOfTheLastPhase() {
        matching = new AMatching(db);
        tom = matching.mentee("Tom");
        ann = matching.mentee("Ann");
        ruth = matching.mentor("Ruth", 1);
        david = matching.mentor("David", 1);
        draft =
                matching.phase.another(
                        "Spring", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 1));
        db.inTransaction(() -> phases.add(draft));
        db.inTransaction(
                () ->
                        invitations
                                .ofEarlierPhases(draft.id())
                                .forEach(
                                        (part, people) ->
                                                invitations.invite(draft.id(), part, people)));
    }

    @Test
    void saysHowManyWouldBeMatchedAndKeepsNoPair() {
        Simulation simulation = run();

        assertThat(simulation.mentees()).isEqualTo(2);
        assertThat(simulation.mentors()).isEqualTo(2);
        assertThat(simulation.places()).isEqualTo(2);
        assertThat(simulation.matched()).isEqualTo(2);
        assertThat(simulation.unknown()).isZero();
        assertThat(simulation.left()).isEmpty();
        assertThat(simulation.runAt()).isEqualTo(matching.clock.instant());
        assertThat(db.ask("SELECT COUNT(*) FROM match_offer")).isEqualTo(0L);
        assertThat(db.inTransaction(() -> phases.require(draft.id()).beenThrough()))
                .contains(SetupTask.SIMULATE);
    }

    @Test
    void saysOfWhichDepartmentTheOthersAreAndWhy() {
        matching.manages(ruth, tom);
        matching.manages(tom, david);
        invited(Part.MENTEE, "Third", "Fourth");

        Simulation simulation = run();

        assertThat(simulation.matched()).isEqualTo(2);
        assertThat(simulation.unmatched()).isEqualTo(2);
        assertThat(simulation.left())
                .extracting(
                        Simulation.Left::department,
                        Simulation.Left::why,
                        Simulation.Left::mentees,
                        Simulation.Left::mentors)
                .containsExactlyInAnyOrder(
                        tuple("Physics", "line", 1, 2), tuple("Physics", "full", 1, 2));
    }

    @Test
    void takesTheNewestPeopleEachTime() {
        run();
        invited(Part.MENTEE, "Third");

        assertThat(run().left())
                .extracting(Simulation.Left::why, Simulation.Left::mentees)
                .containsExactly(tuple("full", 1));
        db.inTransaction(() -> invitations.takeBack(draft.id(), Part.MENTEE, ann));
        assertThat(run().left()).isEmpty();
        assertThat(db.ask("SELECT COUNT(*) FROM phase_simulation_left")).isEqualTo(0L);
    }

    @Test
    void countsWhoHasNoProfileByPostAndByTheRules() {
        invited(Part.MENTOR, "New");

        Simulation simulation = run();

        assertThat(simulation.unknown()).isEqualTo(1);
        assertThat(simulation.places()).isEqualTo(2 + draft.rules().placesPerMentor());
    }

    @Test
    void countsAsMenteesWhoAskedToBeToldAndCanJoin() {
        JpaInterests interests = db.make(JpaInterests.class);
        PersonId eager = matching.people.person("Eager", "Person");
        db.inTransaction(
                () -> {
                    interests.register(draft.scheme(), eager);
                    interests.register(draft.scheme(), tom);
                });
        assertThat(run().mentees()).isEqualTo(3);

        db.sql(
                "INSERT INTO phase_audience (phase_id, part, kind, included) VALUES ('%s', 'MENTEE', '%s', '%s')"
                        .formatted(
                                draft.id().value(),
                                Audience.Kind.ORG_UNIT,
                                PersonId.next().value()));
        assertThat(run().mentees()).isEqualTo(2);
    }

    @Test
    void leavesOutMentorsWhoHaveGivenTheirPlacesAway() {
        for (PersonId mentor : List.of(ruth, david)) {
            db.sql(
                    "UPDATE mentor_place SET places = 0 WHERE person_id = '%s'"
                            .formatted(mentor.value()));
        }

        assertThatThrownBy(this::run).hasMessage("matching.rule.nobody-to-simulate");
    }

    @Test
    void isNotForAPhaseThatPeopleJoin() {
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        () -> matching.simulating().run(matching.phase.id())))
                .hasMessage("matching.rule.simulates-drafts");
    }

    @Test
    void asksTheDatabaseAFixedNumberOfTimes() {
        matching.manages(ruth, tom);
        matching.manages(tom, david);
        int few = db.statementsOf(() -> matching.simulating().run(draft.id()));
        for (int i = 0; i < 30; i++) {
            invited(i % 10 == 0 ? Part.MENTOR : Part.MENTEE, "P" + i);
        }

        assertThat(db.statementsOf(() -> matching.simulating().run(draft.id()))).isEqualTo(few);
    }

    private void invited(Part part, String... names) {
        for (String name : names) {
            PersonId person = matching.people.person(name, "Person");
            db.inTransaction(() -> invitations.invite(draft.id(), part, List.of(person)));
        }
    }

    private Simulation run() {
        db.inTransaction(() -> matching.simulating().run(draft.id()));
        return db.inTransaction(() -> matching.simulating().last(draft.id()).orElseThrow());
    }
}
