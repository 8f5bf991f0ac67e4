package org.waymark.persistence.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.folder.Folder;
import org.waymark.folder.FolderService;
import org.waymark.folder.PieceId;
import org.waymark.folder.PieceText;
import org.waymark.folder.Standard;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.partnership.SignedPair;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.NotFound;
import org.waymark.shared.RulesBroken;

/** Coordinators collect what an award asks for; everybody else finds nothing. */
class KeepingAFolder {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final PieceText TERMS =
            new PieceText(Standard.ETHICS, " Terms ", "Agreed by all.", "https://example.org/t");

    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    private SignedPair pair;
    private PersonId grace;
    private PersonId ola;

    @BeforeEach
    void twoCoordinators() {
        pair = new SignedPair(db);
        grace = coordinator("Grace");
        ola = coordinator("Ola");
    }

    private PersonId coordinator(String name) {
        PersonId person = pair.people.person(name, "Coordinates");
        db.sql(
                "INSERT INTO scheme_coordinator (scheme_id, person_id) SELECT scheme_id, '%s' FROM phase WHERE id = '%s'"
                        .formatted(person.value(), pair.phase.value()));
        return person;
    }

    private FolderService of(PersonId person) {
        return db.make(
                FolderService.class,
                new Caller(person),
                pair.phases,
                db.make(JpaFolders.class),
                clock);
    }

    private <T> T as(PersonId person, Function<FolderService, T> does) {
        Supplier<T> work = () -> does.apply(of(person));
        return db.inTransaction(work);
    }

    private PieceId put(PieceText text) {
        PieceId id = PieceId.next();
        db.inTransaction(() -> of(grace).add(pair.phase, id, text));
        return id;
    }

    @Test
    void holdsPiecesByStandardAndWhatIsCounted() {
        PieceId terms = put(TERMS);
        put(new PieceText(Standard.PURPOSE, "Strategy", "Why we do it.", ""));

        Folder folder = as(ola, service -> service.of(pair.phase));
        assertThat(folder.pieces())
                .extracting(piece -> piece.text().standard())
                .containsExactly(Standard.PURPOSE, Standard.ETHICS);
        assertThat(folder.of(Standard.ETHICS).get(0).id()).isEqualTo(terms);
        assertThat(folder.of(Standard.ETHICS).get(0).text().title()).isEqualTo("Terms");
        assertThat(folder.held().agreements()).isEqualTo(1);
        assertThat(folder.held().coordinators()).isEqualTo(2);
        assertThat(folder.held().trainings()).isZero();
    }

    @Test
    void isPutInOnceHoweverOftenItIsSent() {
        PieceId id = put(TERMS);
        db.inTransaction(() -> of(grace).add(pair.phase, id, TERMS));
        assertThat(as(grace, service -> service.of(pair.phase)).pieces()).hasSize(1);
    }

    @Test
    void letsTwoNotOverwriteEachOther() {
        PieceId id = put(TERMS);
        long seen = as(ola, service -> service.toChange(pair.phase, id)).version();
        var better = new PieceText(Standard.ETHICS, "Terms 2", "Agreed again.", "");
        db.inTransaction(() -> of(grace).change(pair.phase, id, better, seen));
        assertThatThrownBy(
                        () -> db.inTransaction(() -> of(ola).change(pair.phase, id, TERMS, seen)))
                .isInstanceOf(ChangedMeanwhile.class);
        db.inTransaction(() -> of(ola).remove(pair.phase, id));
        assertThat(as(grace, service -> service.of(pair.phase)).pieces()).isEmpty();
    }

    @Test
    void namesTheFieldsToPutRight() {
        assertThatThrownBy(
                        () -> put(new PieceText(Standard.REVIEW, "", "w", "javascript:alert(1)")))
                .isInstanceOf(RulesBroken.class);
        assertThat(as(grace, service -> service.of(pair.phase)).pieces()).isEmpty();
    }

    @Test
    void isThereForItsCoordinatorsAlone() {
        PieceId id = put(TERMS);
        assertThatThrownBy(() -> as(pair.mentor, service -> service.of(pair.phase)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(ola, service -> service.toChange(pair.phase, PieceId.next())))
                .isInstanceOf(NotFound.class);
        db.sql("DELETE FROM scheme_coordinator WHERE person_id = '%s'".formatted(ola.value()));
        assertThatThrownBy(() -> as(ola, service -> service.toChange(pair.phase, id)))
                .isInstanceOf(NotFound.class);
    }
}
