package org.waymark.persistence.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.draft.DraftService;
import org.waymark.enrolment.EnrolmentId;
import org.waymark.enrolment.EnrolmentLeft;
import org.waymark.enrolment.ProfileChanged;
import org.waymark.form.Answers;
import org.waymark.matching.AdviceService;
import org.waymark.matching.ConsultationClosed;
import org.waymark.matching.ConsultationId;
import org.waymark.organisation.AdviserDismissed;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.draft.JpaDrafts;
import org.waymark.persistence.vault.JpaVaultKeys;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseMoved;
import org.waymark.scheme.PhaseState;
import org.waymark.vault.TestVault;

/** A question to an adviser closes by itself when no answer is needed or proper any more. */
class AdviceNobodyNeeds {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private AMatching matching;
    private PersonId grace;
    private PersonId dora;
    private PersonId tom;
    private PersonId ruth;
    private PersonId anjali;
    private ConsultationId asked;

    @BeforeEach
    void twoQuestionsAreOpen() {
        matching = new AMatching(db);
        matching.fired.tells(matching.closingConsultations());
        grace = matching.coordinator("Grace");
        tom = matching.assistedMentee("Tom");
        ruth = matching.mentor("Ruth", 4);
        anjali = matching.mentor("Anjali", 4);
        dora = matching.people.person("Dora", "Adviser");
        matching.advises(dora, matching.people.department);
        PersonId zoe = matching.people.person("Zoe", "Adviser");
        matching.advises(zoe, matching.people.university);
        asked = ask(tom, dora);
        ask(matching.assistedMentee("Other"), zoe);
    }

    private ConsultationId ask(PersonId mentee, PersonId adviser) {
        return db.inTransaction(
                () ->
                        matching.consulting(grace)
                                .ask(matching.phase.id(), mentee, Set.of(ruth, anjali), adviser));
    }

    @Test
    void onceTheMenteeHasAMentor() {
        db.inTransaction(() -> matching.choosing(tom).choose(matching.phase.id(), ruth));
        var request =
                db.inTransaction(() -> matching.choosing(tom).ask(matching.phase.id(), Map.of()));
        assertThat(open()).as("while one is asked").isEqualTo(2);

        db.inTransaction(() -> matching.acceptance(ruth).accept(request));

        isTheOnlyOneClosed(ruth);
    }

    @Test
    void onceAnOfferWasAccepted() {
        var offer =
                db.inTransaction(
                        () -> matching.offering(grace).offer(matching.phase.id(), tom, ruth, null));
        db.inTransaction(() -> matching.offered(ruth).sayYes(offer));
        assertThat(open()).isEqualTo(2);
        db.inTransaction(() -> matching.offered(tom).sayYes(offer));

        isTheOnlyOneClosed(tom);
    }

    @Test
    void onceTheMenteeHasLeft() {
        left(tom, Part.MENTEE);

        isTheOnlyOneClosed(tom);
    }

    @Test
    void onceTheMenteeNoLongerWantsHelp() {
        changed();
        assertThat(open()).as("who still wants it").isEqualTo(2);
        db.sql(
                "UPDATE enrolment SET assisted = FALSE WHERE person_id = '%s'"
                        .formatted(tom.value()));
        changed();

        isTheOnlyOneClosed(tom);
    }

    private void changed() {
        EnrolmentId enrolment =
                new EnrolmentId(
                        (String)
                                db.ask(
                                        "SELECT id FROM enrolment WHERE person_id = '%s'"
                                                .formatted(tom.value())));
        db.inTransaction(
                () ->
                        matching.fired.fire(
                                new ProfileChanged(
                                        tom, enrolment, matching.phase.id(), tom, Part.MENTEE)));
    }

    @Test
    void onceNoneOfTheMentorsTakesPartAnyMore() {
        left(ruth, Part.MENTOR);
        assertThat(open()).isEqualTo(2);
        left(anjali, Part.MENTOR);

        assertThat(open()).isZero();
    }

    private void left(PersonId person, Part part) {
        db.sql("UPDATE enrolment SET state = 'LEFT' WHERE person_id = '" + person.value() + "'");
        db.inTransaction(
                () ->
                        matching.fired.fire(
                                new EnrolmentLeft(
                                        person, null, matching.phase.id(), person, part)));
    }

    @Test
    void onceThePhaseMatchesNobodyAnyMore() {
        moved(PhaseState.RUNNING);
        assertThat(open()).isEqualTo(2);
        moved(PhaseState.CLOSING);

        assertThat(open()).isZero();
    }

    private void moved(PhaseState state) {
        db.inTransaction(
                () -> matching.fired.fire(new PhaseMoved(grace, matching.phase.id(), state)));
    }

    @Test
    void onceTheAdviserIsDismissedFromTheUnitForWhichTheyWereAsked() {
        dismissed(dora, matching.people.university.id());
        assertThat(open()).as("of another unit").isEqualTo(2);
        dismissed(dora, matching.people.department.id());

        isTheOnlyOneClosed(grace);
    }

    private void dismissed(PersonId person, org.waymark.people.OrgUnitId unit) {
        db.inTransaction(() -> matching.fired.fire(new AdviserDismissed(grace, unit, person)));
    }

    @Test
    void onceTheAdviserHasLeftTheUniversity() {
        db.sql("UPDATE person SET state = 'LEAVER' WHERE id = '" + dora.value() + "'");
        matching.imports(matching.closingConsultations());

        isTheOnlyOneClosed(null);
    }

    @Test
    void onceTheRecordsPutTheAdviserAboveTheMenteeOrBelowAMentor() {
        PersonId lead = matching.people.person("Lead", "X", dora);
        matching.imports(matching.closingConsultations());
        assertThat(open()).isEqualTo(2);
        matching.manages(lead, tom);
        matching.imports(matching.closingConsultations());

        isTheOnlyOneClosed(null);

        PersonId eve = matching.people.person("Eve", "Adviser");
        matching.advises(eve, matching.people.department);
        ask(tom, eve);
        matching.manages(ruth, eve);
        matching.imports(matching.closingConsultations());
        assertThat(open()).isEqualTo(1);
    }

    @Test
    void onceTheAdviserWorksWithOneOfThem() {
        PersonId eve = matching.mentee("Eve");
        matching.advises(eve, matching.people.department);
        ConsultationId ofEve = ask(tom, eve);
        db.inTransaction(() -> matching.choosing(eve).choose(matching.phase.id(), anjali));
        var request =
                db.inTransaction(() -> matching.choosing(eve).ask(matching.phase.id(), Map.of()));
        db.inTransaction(() -> matching.acceptance(anjali).accept(request));

        assertThat(state(ofEve)).isEqualTo("CLOSED");
        assertThat(open()).isEqualTo(2);
    }

    @Test
    void takesWhatWasBegunAndNotSentWithIt() {
        DraftService drafts =
                db.make(
                        DraftService.class,
                        new Caller(dora),
                        db.make(JpaDrafts.class),
                        TestVault.with(db.make(JpaVaultKeys.class)),
                        matching.clock);
        db.inTransaction(
                () ->
                        drafts.keep(
                                AdviceService.FORM,
                                asked.value(),
                                Answers.NONE.with("note", "Half a word")));
        db.inTransaction(() -> matching.consulting(grace).takeBack(asked));

        assertThat(db.inTransaction(() -> drafts.find(AdviceService.FORM, asked.value())))
                .isEmpty();
    }

    private void isTheOnlyOneClosed(PersonId by) {
        assertThat(state(asked)).isEqualTo("CLOSED");
        assertThat(open()).isEqualTo(1);
        assertThat(matching.fired.events())
                .filteredOn(ConsultationClosed.class::isInstance)
                .containsExactly(new ConsultationClosed(by, asked));
    }

    private Object state(ConsultationId id) {
        return db.ask("SELECT state FROM match_consultation WHERE id = '" + id.value() + "'");
    }

    private long open() {
        return (Long) db.ask("SELECT COUNT(*) FROM match_consultation WHERE state = 'OPEN'");
    }
}
