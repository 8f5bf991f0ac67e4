package org.waymark.persistence.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.draft.InMemoryDrafts;
import org.waymark.enrolment.Commitments;
import org.waymark.enrolment.EnrolmentId;
import org.waymark.enrolment.EnrolmentService;
import org.waymark.enrolment.JoiningService;
import org.waymark.enrolment.MentorService;
import org.waymark.enrolment.MentorService.ProfileRead;
import org.waymark.enrolment.OwnAnswers;
import org.waymark.form.Answers;
import org.waymark.form.FormShelf;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.persistence.form.JpaForms;
import org.waymark.persistence.partnership.JpaOwnCircle;
import org.waymark.persistence.partnership.JpaPartnerships;
import org.waymark.persistence.people.JpaDirectory;
import org.waymark.persistence.people.JpaOrganisation;
import org.waymark.persistence.people.PeopleFixture;
import org.waymark.persistence.scheme.JpaPhases;
import org.waymark.persistence.scheme.JpaSchemes;
import org.waymark.persistence.vault.JpaVaultKeys;
import org.waymark.scheme.Part;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Scheme;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.NotFound;
import org.waymark.vault.TestVault;
import org.waymark.vault.Vault;

/** What brings a mentee here is read by the mentee and the coordinators of the phase alone. */
class ReadingAPurpose {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private final Caller caller = new Caller(null);
    private PeopleFixture people;
    private JoiningService joining;
    private EnrolmentService enrolled;
    private MentorService coordinating;
    private Phase phase;
    private PersonId head;
    private PersonId manager;
    private PersonId ada;
    private PersonId grace;
    private EnrolmentId enrolment;

    @BeforeEach
    void aMenteeWithAManagerAndACoordinator() {
        people = new PeopleFixture(db);
        phase = Rows.aPhase(db);
        head = people.person("Hanna", "Head");
        manager = people.person("Max", "Manager", head);
        ada = people.person("Ada", "Byron", manager);
        grace = people.person("Grace", "Hall");
        coordinates(grace);
        Vault vault = TestVault.with(db.make(JpaVaultKeys.class));
        Object[] all = {
            caller,
            vault,
            db.make(OwnAnswers.class, caller, vault),
            ClockOnTheWall.onAThursday(),
            new Fired<>(),
            new InMemoryDrafts(),
            new FormShelf(db.make(JpaForms.class)),
            db.make(JpaPhases.class),
            db.make(JpaEnrolments.class),
            db.make(JpaEnrolmentLists.class),
            db.make(JpaDirectory.class),
            db.make(JpaOrganisation.class),
            db.make(JpaOwnCircle.class),
            (Commitments) (inPhase, person, part) -> false
        };
        joining = db.make(JoiningService.class, all);
        enrolled = db.make(EnrolmentService.class, all);
        coordinating = db.make(MentorService.class, all);
        enrolment = as(ada, () -> joining.join(phase.id(), Part.MENTEE, aMentee()));
    }

    @Test
    void isForTheMenteeAndTheCoordinatorOfThePhase() {
        ProfileRead read = as(grace, () -> coordinating.profile(enrolment));

        assertThat(read.purpose().text("purpose")).isEqualTo("a-new-role");
        assertThat(read.purpose().keys()).containsExactly("purpose");
        assertThat(read.purposeForm().questions()).extracting("key").contains("purpose");
        assertThat(read.form().question("purpose")).isEmpty();
        assertThat(read.form().question("supporters")).isEmpty();
        assertThat(read.answers().has("supporters")).isFalse();
        assertThat(as(ada, () -> enrolled.mine(enrolment)).answers().text("purpose"))
                .isEqualTo("a-new-role");
    }

    @Test
    void isSealedInTheDatabase() {
        assertThat(
                        db.ask(
                                "SELECT COUNT(*) FROM enrolment WHERE coordinator_answers LIKE"
                                        + " '%a-new-role%' OR own_answers LIKE '%a-new-role%' OR"
                                        + " profile LIKE '%a-new-role%'"))
                .isEqualTo(0L);
    }

    @Test
    void looksToAnyoneElseAsIfThereWereNothing() {
        Throwable absent = refusal(grace, EnrolmentId.next());
        PersonId elsewhere = people.person("Gil", "Elsewhere");
        db.inTransaction(
                () -> {
                    Scheme other = Scheme.named("Another scheme");
                    db.make(JpaSchemes.class).add(other);
                    db.make(JpaSchemes.class).appoint(other.id(), elsewhere);
                });

        for (PersonId one : List.of(elsewhere, people.person("Owen", "Admin"), ada)) {
            assertThat(refusal(one, enrolment)).hasSameClassAs(absent);
            assertThat(refusal(one, enrolment)).hasMessage(absent.getMessage());
        }
    }

    @Test
    void isForNoCoordinatorInTheOwnReportingLine() {
        PersonId junior = people.person("Jo", "Junior", ada);
        for (PersonId one : List.of(manager, head, junior)) {
            coordinates(one);
            assertThat(refusal(one, enrolment)).isInstanceOf(NotFound.class);
        }
        assertThat(as(grace, () -> coordinating.profile(enrolment)).hasPurpose()).isTrue();
    }

    @Test
    void isForNoCoordinatorWhoIsTheMentorOrWasAskedToBe() {
        PersonId mentor = people.person("Ruth", "Mentor");
        coordinates(mentor);
        db.sql(
                """
                INSERT INTO match_request (id, phase_id, mentee_id, mentor_id, pair_id, state,
                    list_order, listed_at, asked_at, reply_by, question_waits, version)
                VALUES (UUID(), '%s', '%s', '%s', UUID(), 'OPEN', 1, NOW(), NOW(), NOW(), 0, 1)
                """
                        .formatted(phase.id().value(), ada.value(), mentor.value()));
        assertThat(refusal(mentor, enrolment)).isInstanceOf(NotFound.class);

        db.sql("UPDATE match_request SET state = 'DECLINED'");
        assertThat(as(mentor, () -> coordinating.profile(enrolment)).hasPurpose()).isTrue();
        db.inTransaction(
                () ->
                        db.make(JpaPartnerships.class)
                                .add(
                                        Partnership.accepted(
                                                PartnershipId.next(),
                                                phase.id(),
                                                mentor,
                                                ada,
                                                1,
                                                Instant.now(ClockOnTheWall.onAThursday()))));
        assertThat(refusal(mentor, enrolment)).isInstanceOf(NotFound.class);
    }

    @Test
    void endsWhenTheMenteeLeavesThePhase() {
        as(
                ada,
                () -> {
                    enrolled.leave(enrolment);
                    return null;
                });

        assertThat(refusal(grace, enrolment)).isInstanceOf(NotFound.class);
    }

    @Test
    void isLinkedInTheListForThoseWhomTheCoordinatorActsFor() {
        coordinates(manager);
        var forGrace = as(grace, () -> coordinating.participants(phase.id(), null));
        var forTheManager = as(manager, () -> coordinating.participants(phase.id(), null));

        assertThat(forGrace.isForAnother(forGrace.page().items().get(0))).isFalse();
        assertThat(forTheManager.isForAnother(forTheManager.page().items().get(0))).isTrue();
    }

    @Test
    void costsFewStatements() {
        caller.becomes(grace);
        assertThat(db.statementsOf(() -> coordinating.profile(enrolment))).isLessThanOrEqualTo(8);
        assertThat(db.statementsOf(() -> coordinating.participants(phase.id(), null)))
                .isLessThanOrEqualTo(8);
    }

    private Throwable refusal(PersonId reader, EnrolmentId of) {
        return catchThrowable(() -> as(reader, () -> coordinating.profile(of)));
    }

    private void coordinates(PersonId person) {
        PhaseId id = phase.id();
        db.inTransaction(
                () ->
                        db.make(JpaSchemes.class)
                                .appoint(db.make(JpaPhases.class).require(id).scheme(), person));
    }

    private static Answers aMentee() {
        return Answers.NONE
                .with("develop", "To lead a small team.")
                .with("topics", "leading")
                .with("purpose", "a-new-role")
                .with("supporters", "My sister")
                .with("sites", "online");
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        caller.becomes(person);
        return db.inTransaction(work);
    }
}
