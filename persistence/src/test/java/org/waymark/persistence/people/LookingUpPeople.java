package org.waymark.persistence.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.people.Person;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonFacts;
import org.waymark.people.PersonId;
import org.waymark.people.PersonState;
import org.waymark.persistence.MariaDb;

class LookingUpPeople {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final JpaDirectory directory = db.make(JpaDirectory.class);
    private final JpaPeople people = db.make(JpaPeople.class);
    private PeopleFixture university;

    @BeforeEach
    void aUniversity() {
        university = new PeopleFixture(db);
    }

    @Test
    void aTypedIdFindsItsEntity() {
        PersonId ada = university.person("Ada", "Stone");
        Person found = db.inTransaction(() -> people.find(ada).orElseThrow());
        assertThat(found.id()).isEqualTo(ada);
        assertThat(found.name()).isEqualTo("Ada Stone");
    }

    @Test
    void aCardTellsNameWorkAndPlaceInOneStatement() {
        PersonId ada = university.person("Ada", "Stone");
        PersonCard[] card = new PersonCard[1];
        int statements = db.statementsOf(() -> card[0] = directory.card(ada).orElseThrow());
        assertThat(card[0])
                .isEqualTo(
                        new PersonCard(
                                ada,
                                "Ada Stone",
                                "Ada",
                                "they",
                                "Lecturer",
                                "Physics",
                                "Physics",
                                "Moorside",
                                "Grade 7",
                                7));
        assertThat(statements).isEqualTo(1);
    }

    @Test
    void theNameShownIsTheOneThePersonGoesBy() {
        PersonId id = university.person("Elizabeth", "Stone");
        db.inTransaction(() -> people.find(id).orElseThrow().become(goesBy("Beth", "she/her")));
        PersonCard card = db.inTransaction(() -> directory.card(id).orElseThrow());
        assertThat(card.name()).isEqualTo("Beth Stone");
        assertThat(card.givenName()).isEqualTo("Beth");
        assertThat(card.pronounSubject()).isEqualTo("she");
    }

    @Test
    void manyCardsAreOneStatement() {
        List<PersonId> ids =
                List.of(university.person("Ada", "Stone"), university.person("Ben", "Marsh"));
        int statements = db.statementsOf(() -> assertThat(directory.cards(ids)).hasSize(2));
        assertThat(statements).isEqualTo(1);
    }

    @Test
    void theReportingLineRunsOverAnyNumberOfSteps() {
        PersonId dean = university.person("Dee", "Dean");
        PersonId head = university.person("Hal", "Head", dean);
        PersonId lead = university.person("Lea", "Lead", head);
        PersonId colleague = university.person("Col", "League", head);
        db.inTransaction(
                () -> {
                    assertThat(directory.inOneReportingLine(lead, dean)).isTrue();
                    assertThat(directory.inOneReportingLine(dean, lead)).isTrue();
                    assertThat(directory.inOneReportingLine(lead, colleague)).isFalse();
                    assertThat(directory.reportingLineOf(head))
                            .containsExactlyInAnyOrder(dean, lead, colleague);
                    assertThat(directory.reportingLineOf(dean))
                            .containsExactlyInAnyOrder(head, lead, colleague);
                });
    }

    @Test
    void theReportingLineRunsOverSecondPostsToo() {
        PersonId one = university.person("One", "Manager");
        PersonId two = university.person("Two", "Manager");
        PersonId person = university.person("Ada", "Stone", one);
        db.inTransaction(
                () ->
                        people.find(person)
                                .orElseThrow()
                                .become(
                                        new PersonFacts(
                                                "N10003",
                                                "Ada",
                                                "Stone",
                                                null,
                                                null,
                                                null,
                                                PersonState.ACTIVE,
                                                List.of(
                                                        university.post(1, one),
                                                        university.post(2, two)))));
        db.inTransaction(
                () -> {
                    assertThat(directory.inOneReportingLine(person, two)).isTrue();
                    assertThat(directory.managerOf(person, TODAY)).contains(one);
                    assertThat(directory.postsOf(person)).hasSize(2);
                    assertThat(directory.directReportsOf(two)).containsExactly(person);
                });
    }

    @Test
    void walkingTheReportingLineIsOneStatementHoweverLong() {
        PersonId top = university.person("Top", "Person");
        PersonId below = top;
        for (int i = 0; i < 12; i++) {
            below = university.person("Step", "Number" + i, below);
        }
        PersonId bottom = below;
        assertThat(
                        db.statementsOf(
                                () ->
                                        assertThat(directory.inOneReportingLine(top, bottom))
                                                .isTrue()))
                .isEqualTo(1);
    }

    @Test
    void aManagerWhoLeftIsNoManager() {
        PersonId manager = university.person("Gone", "Away");
        PersonId person = university.person("Ada", "Stone", manager);
        db.inTransaction(() -> people.find(manager).orElseThrow().leave());
        db.inTransaction(
                () -> {
                    assertThat(directory.managerOf(person, TODAY)).isEmpty();
                    assertThat(directory.isHere(manager)).isFalse();
                    assertThat(directory.isHere(person)).isTrue();
                    assertThat(directory.hasDirectReports(manager)).isTrue();
                });
    }

    @Test
    void aPostThatTheRecordsNoLongerNameIsGone() {
        PersonId person = university.person("Ada", "Stone");
        db.inTransaction(() -> people.find(person).orElseThrow().become(goesBy(null, null)));
        assertThat(db.ask("SELECT COUNT(*) FROM post")).isEqualTo(1L);
        assertThat(db.ask("SELECT fte FROM post")).isEqualTo(new BigDecimal("1.000"));
    }

    @Test
    void everybodyIsReadInOneStatement() {
        university.person("Ada", "Stone");
        university.person("Ben", "Marsh");
        int statements =
                db.statementsOf(
                        () ->
                                assertThat(people.onRecord())
                                        .allSatisfy(p -> assertThat(p.facts().posts()).hasSize(1)));
        assertThat(statements).isEqualTo(1);
    }

    private PersonFacts goesBy(String preferredName, String pronouns) {
        return new PersonFacts(
                "N10001",
                "Elizabeth",
                "Stone",
                preferredName,
                pronouns,
                null,
                PersonState.ACTIVE,
                List.of(university.post(1, null)));
    }
}
