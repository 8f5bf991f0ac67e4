package org.waymark.persistence.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.agreement.AgreementService;
import org.waymark.agreement.AgreementTerms;
import org.waymark.agreement.AgreementTexts;
import org.waymark.agreement.AgreementToEdit;
import org.waymark.agreement.AgreementToRead;
import org.waymark.agreement.AgreementToRead.Standing;
import org.waymark.agreement.SigningService;
import org.waymark.form.Answers;
import org.waymark.form.FormShelf;
import org.waymark.partnership.EndingKind;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipActivated;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.persistence.TwoAtOnce;
import org.waymark.persistence.draft.JpaDrafts;
import org.waymark.persistence.form.JpaForms;
import org.waymark.persistence.partnership.JpaPartnerships;
import org.waymark.persistence.partnership.JpaSharedLine;
import org.waymark.persistence.people.JpaDirectory;
import org.waymark.persistence.scheme.JpaPhases;
import org.waymark.persistence.vault.JpaVaultKeys;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.RulesBroken;
import org.waymark.vault.TestVault;
import org.waymark.vault.Vault;

class AgreeingOnMariaDb {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    private final Fired<Happened> fired = new Fired<>();
    private final JpaPartnerships partnerships = db.make(JpaPartnerships.class);
    private final FormShelf forms = new FormShelf(db.make(JpaForms.class));
    private final Vault vault = TestVault.with(db.make(JpaVaultKeys.class));
    private PersonId mentor;
    private PersonId mentee;
    private PartnershipId pair;

    @BeforeEach
    void aPairThatAgrees() {
        var phase = Rows.aPhase(db);
        mentor = Rows.aPerson(db, "Mina");
        mentee = Rows.aPerson(db, "Tom");
        pair = PartnershipId.next();
        db.inTransaction(
                () ->
                        partnerships.add(
                                Partnership.accepted(
                                        pair, phase.id(), mentor, mentee, 1, clock.instant())));
    }

    @Test
    void beginsOnceBothHaveSignedTheSameText() {
        write(mentee, complete("Lead a module team"));
        sign(mentee);
        assertThat(stateOfThePair()).isEqualTo(PartnershipState.AGREEING);
        assertThat(read(mentor).standing()).isEqualTo(Standing.WAITS_FOR_YOU);
        assertThat(read(mentee).standing()).isEqualTo(Standing.WAITS_FOR_PARTNER);
        sign(mentor);

        assertThat(stateOfThePair()).isEqualTo(PartnershipState.ACTIVE);
        assertThat(read(mentor).standing()).isEqualTo(Standing.HOLDS);
        assertThat(activations()).isEqualTo(1);
        AgreementTerms terms = terms();
        assertThat(terms.version()).isEqualTo(1);
        assertThat(terms.from()).isEqualTo(LocalDate.of(2026, 10, 15));
        assertThat(terms.until()).isEqualTo(LocalDate.of(2027, 10, 15));
        assertThat(terms.reviewDates()).hasSize(2).isSorted();
        assertThat(terms.rhythmWeeks()).isEqualTo(4);
        assertThat(terms.nameInReport()).isFalse();
    }

    @Test
    void isNotSignedWhileSomethingIsMissing() {
        write(mentee, Answers.NONE.with("goals", "Only this"));

        assertThat(read(mentee).isFitToSign()).isFalse();
        catchThrowableOfType(RulesBroken.class, () -> sign(mentee));
        assertThat(stateOfThePair()).isEqualTo(PartnershipState.AGREEING);
    }

    @Test
    void aChangeAfterASignatureMakesAVersionThatBothSignAgain() {
        write(mentee, complete("Lead a module team"));
        sign(mentee);
        sign(mentor);

        write(
                mentor,
                toEdit(mentor).answers().with("rhythm", "weekly").with("name-in-report", "yes"));

        AgreementToRead second = read(mentee);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.changes())
                .extracting(change -> change.question().key())
                .containsExactly("rhythm", "name-in-report");
        assertThat(terms().rhythmWeeks()).isEqualTo(4);
        assertThat(terms().nameInReport()).isFalse();

        sign(mentee);
        assertThat(terms().nameInReport()).as("one yes is not both").isFalse();
        sign(mentor);
        assertThat(terms().rhythmWeeks()).isEqualTo(1);
        assertThat(terms().nameInReport()).isTrue();
        assertThat(activations()).isEqualTo(1);
        assertThat(readNumber(mentee, 1).standing()).isEqualTo(Standing.REPLACED);
    }

    @Test
    void stayingWithTheOldVersionDropsTheChange() {
        write(mentee, complete("Lead a module team"));
        sign(mentee);
        sign(mentor);
        write(mentor, toEdit(mentor).answers().with("rhythm", "weekly"));

        db.inTransaction(() -> signing(mentee).dropChange(pair, read(signing(mentee)).read()));

        assertThat(read(mentor).number()).isEqualTo(1);
        assertThat(read(mentor).standing()).isEqualTo(Standing.HOLDS);
        write(mentor, toEdit(mentor).answers().with("rhythm", "every-2-weeks"));
        assertThat(read(mentor).number()).isEqualTo(3);
        assertThat(readNumber(mentor, 2).standing()).isEqualTo(Standing.DROPPED);
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotRead() {
        AgreementToEdit seen = toEdit(mentor);
        Answers mine = complete("Mine");
        write(mentee, complete("Lead a module team"));

        assertThat(
                        catchThrowableOfType(
                                        RuleBroken.class,
                                        () ->
                                                db.inTransaction(
                                                        () ->
                                                                writing(mentor)
                                                                        .write(
                                                                                pair,
                                                                                seen.read(),
                                                                                mine)))
                                .key())
                .isEqualTo("agreement.rule.changed-meanwhile");
        assertThat(read(mentee).text().answers().text("goals")).isEqualTo("Lead a module team");
    }

    @Test
    void twoWhoWriteTheFirstWordsAtOnceAreToldOfEachOther() {
        Answers words = complete("Ours");
        var turn = new AtomicInteger();
        List<String> results =
                TwoAtOnce.times(
                        2,
                        () -> {
                            PersonId me = turn.getAndIncrement() == 0 ? mentor : mentee;
                            try {
                                db.inTransaction(
                                        () ->
                                                writing(me)
                                                        .write(
                                                                pair,
                                                                "",
                                                                words.with("goals", "By " + me)));
                                return "kept";
                            } catch (RuleBroken told) {
                                return told.key();
                            }
                        });

        assertThat(results).containsExactlyInAnyOrder("kept", "agreement.rule.changed-meanwhile");
    }

    @Test
    void twoWhoSignAtOnceBeginOnce() {
        write(mentee, complete("Lead a module team"));
        String read = read(mentee).read();
        var turn = new AtomicInteger();

        TwoAtOnce.times(
                2,
                () -> {
                    PersonId me = turn.getAndIncrement() == 0 ? mentor : mentee;
                    db.inTransaction(() -> signing(me).sign(pair, read));
                    return me;
                });

        assertThat(stateOfThePair()).isEqualTo(PartnershipState.ACTIVE);
        assertThat(activations()).isEqualTo(1);
        assertThat(db.ask("SELECT COUNT(*) FROM agreement_signature")).isEqualTo(2L);
    }

    @Test
    void isOnlyReadOnceThePartnershipHasEnded() {
        write(mentee, complete("Lead a module team"));
        sign(mentee);
        sign(mentor);
        assertThat(read(mentor).isOpenToChange()).isTrue();
        write(mentor, toEdit(mentor).answers().with("rhythm", "weekly"));
        assertThat(read(mentee).isToBeSigned()).isTrue();

        db.inTransaction(
                () ->
                        partnerships
                                .find(pair)
                                .orElseThrow()
                                .end(EndingKind.COMPLETED, clock.instant()));

        assertThat(read(mentee).isToBeSigned()).isFalse();
        assertThat(read(mentee).isDroppable()).isFalse();
        assertThat(readNumber(mentee, 1).isOpenToChange()).isFalse();
    }

    @Test
    void theDatabaseHoldsNoWordOfIt() {
        write(mentee, complete("marked sentence"));

        assertThat(
                        db.ask(
                                "SELECT COUNT(*) FROM agreement_version WHERE text LIKE '%marked"
                                        + " sentence%'"))
                .isEqualTo(0L);
        assertThat(read(mentor).text().answers().text("goals")).isEqualTo("marked sentence");
    }

    @Test
    void isNotThereForAnybodyElse() {
        write(mentee, complete("Lead a module team"));
        PersonId stranger = Rows.aPerson(db, "Stranger");

        assertThat(catchThrowableOfType(NotFound.class, () -> read(stranger))).isNotNull();
        assertThat(catchThrowableOfType(NotFound.class, () -> toEdit(stranger))).isNotNull();
    }

    @Test
    void isReadWithAFewStatementsHoweverManyVersions() {
        write(mentee, complete("Lead a module team"));
        sign(mentee);
        sign(mentor);
        for (int i = 0; i < 5; i++) {
            write(mentor, toEdit(mentor).answers().with("goals", "Goal " + i));
            sign(mentor);
        }

        SigningService reading = signing(mentee);
        AgreementService writing = writing(mentee);
        db.inTransaction(() -> reading.toRead(pair, 0));
        assertThat(db.statementsOf(() -> reading.toRead(pair, 0))).isLessThanOrEqualTo(7);
        assertThat(db.statementsOf(() -> writing.toEdit(pair))).isLessThanOrEqualTo(7);
    }

    private Answers complete(String goals) {
        return toEdit(mentee)
                .answers()
                .with("goals", goals)
                .with("venue", "online")
                .with("contact", "e-mail")
                .with("confidentiality", "yes")
                .with("conflicts", "none-we-know-of")
                .with("exit-known", "yes");
    }

    private AgreementToEdit toEdit(PersonId person) {
        return db.inTransaction(() -> writing(person).toEdit(pair));
    }

    private void write(PersonId person, Answers answers) {
        String read = toEdit(person).read();
        db.inTransaction(() -> writing(person).write(pair, read, answers));
    }

    private void sign(PersonId person) {
        String read = read(person).read();
        db.inTransaction(() -> signing(person).sign(pair, read));
    }

    private AgreementToRead read(PersonId person) {
        return readNumber(person, 0);
    }

    private AgreementToRead readNumber(PersonId person, int number) {
        return db.inTransaction(() -> signing(person).toRead(pair, number).orElseThrow());
    }

    private AgreementToRead read(SigningService service) {
        return service.toRead(pair, 0).orElseThrow();
    }

    private AgreementTerms terms() {
        return db.inTransaction(() -> db.make(JpaAgreedTerms.class).of(pair).orElseThrow());
    }

    private PartnershipState stateOfThePair() {
        return db.inTransaction(() -> partnerships.find(pair).orElseThrow().state());
    }

    private long activations() {
        return fired.events().stream().filter(PartnershipActivated.class::isInstance).count();
    }

    private AgreementService writing(PersonId caller) {
        return service(AgreementService.class, caller);
    }

    private SigningService signing(PersonId caller) {
        return service(SigningService.class, caller);
    }

    private <T> T service(Class<T> type, PersonId caller) {
        return db.make(
                type,
                new Caller(caller),
                partnerships,
                db.make(JpaAgreements.class),
                db.make(JpaPhases.class),
                db.make(AgreementTexts.class, forms, vault),
                vault,
                db.make(JpaDirectory.class),
                db.make(JpaSharedLine.class, clock),
                db.make(JpaDrafts.class),
                clock,
                fired);
    }
}
