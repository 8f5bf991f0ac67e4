package org.waymark.persistence.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.coordination.CoordinationService;
import org.waymark.coordination.PairLine;
import org.waymark.coordination.PairSeen;
import org.waymark.partnership.Holding;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipActivated;
import org.waymark.partnership.PartnershipHeld;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.agreement.JpaAgreedTerms;
import org.waymark.persistence.agreement.JpaPaperAgreements;
import org.waymark.persistence.partnership.JpaHolds;
import org.waymark.persistence.partnership.SignedPair;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.Slice;

/** A coordinator sees states, dates and counts, and only of pairs they coordinate. */
class SeeingThePairs {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private final ClockOnTheWall clock = ClockOnTheWall.at("2026-10-12T09:00:00Z");
    private final Fired<Happened> fired = new Fired<>();
    private SignedPair pair;
    private PersonId grace;

    @BeforeEach
    void aPairAndItsCoordinator() {
        pair = new SignedPair(db);
        grace = coordinator("Grace");
    }

    private PersonId coordinator(String name) {
        PersonId one = pair.people.person(name, "Adeyemi");
        names(one);
        return one;
    }

    private void names(PersonId one) {
        db.sql(
                "INSERT INTO scheme_coordinator (scheme_id, person_id) SELECT scheme_id, '%s' FROM phase WHERE id = '%s'"
                        .formatted(one.value(), pair.phase.value()));
    }

    private CoordinationService as(PersonId person) {
        var holding =
                db.make(Holding.class, pair.partnerships, db.make(JpaHolds.class), clock, fired);
        return db.make(
                CoordinationService.class,
                new Caller(person),
                clock,
                db.make(JpaPairLists.class),
                pair.phases,
                pair.partnerships,
                holding,
                fired,
                db.make(JpaPaperAgreements.class));
    }

    private List<PairLine> pairs(PersonId person, PartnershipState state) {
        CoordinationService service = as(person);
        return db.inTransaction(() -> service.pairs(pair.phase, state, null)).pairs().items();
    }

    private PairSeen seen(PersonId person) {
        CoordinationService service = as(person);
        return db.inTransaction(() -> service.pair(pair.id));
    }

    @Test
    void listsThePairsOfAPhase() {
        assertThat(pairs(grace, null))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.mentor()).isEqualTo("Tom Hargreaves");
                            assertThat(line.mentee()).isEqualTo("Amara Okafor");
                            assertThat(line.since()).isEqualTo(SignedPair.SIGNED);
                            assertThat(line.lastMet()).isNull();
                        });
        assertThat(pairs(grace, PartnershipState.ACTIVE)).hasSize(1);
        assertThat(pairs(grace, PartnershipState.ENDED)).isEmpty();
    }

    @Test
    void goesOnPageByPage() {
        for (int n = 0; n < 34; n++) {
            pair.and(
                    pair.people.person("Mentor", "No" + n),
                    pair.people.person("Mentee", "No" + n),
                    1);
        }
        CoordinationService service = as(grace);

        Slice<PairLine> first =
                db.inTransaction(() -> service.pairs(pair.phase, null, null)).pairs();
        Slice<PairLine> second =
                db.inTransaction(() -> service.pairs(pair.phase, null, first.next())).pairs();

        assertThat(first.items()).hasSize(30);
        assertThat(second.items()).hasSize(5);
        assertThat(second.hasMore()).isFalse();
        assertThat(first.items()).doesNotContainAnyElementsOf(second.items());
    }

    @Test
    void isNotForOthersNorForOnesOwnCircle() {
        assertThatThrownBy(() -> pairs(pair.mentorsManager, null)).isInstanceOf(NotFound.class);
        PersonId partner = pair.people.person("Lewis", "Bright");
        pair.and(pair.mentor, partner, 2);
        for (PersonId close : List.of(pair.mentorsManager, pair.mentee, partner)) {
            names(close);
            assertThat(pairs(close, null)).isEmpty();
            assertThatThrownBy(() -> seen(close)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> seen(pair.head)).isInstanceOf(NotFound.class);
    }

    @Test
    void putsItOnHoldForTheTwoAndLetsThemGoOn() {
        CoordinationService service = as(grace);
        db.inTransaction(() -> service.hold(pair.id, LocalDate.of(2026, 11, 2)));

        assertThat(seen(grace).isOnHold()).isTrue();
        assertThat(seen(grace).heldSince()).isEqualTo(clock.today());
        assertThat(seen(grace).goesOnAt()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(fired.events())
                .filteredOn(PartnershipHeld.class::isInstance)
                .extracting("by")
                .containsExactly(grace);
        assertThat(pairs(grace, PartnershipState.ON_HOLD).get(0).since()).isEqualTo(clock.today());

        clock.passesDays(5);
        db.inTransaction(() -> service.goOn(pair.id));
        assertThat(seen(grace).state()).isEqualTo(PartnershipState.ACTIVE);
    }

    @Test
    void doesSoForNobodyElse() {
        CoordinationService service = as(pair.head);

        assertThatThrownBy(() -> db.inTransaction(() -> service.hold(pair.id, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> db.inTransaction(() -> service.goOn(pair.id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void costsTheSameHoweverManyPairsThereAre() {
        CoordinationService service = as(grace);

        assertThat(db.statementsOf(() -> service.pairs(pair.phase, null, null))).isEqualTo(2);
        assertThat(db.statementsOf(() -> service.pair(pair.id))).isEqualTo(1);
    }

    private PartnershipId agreeing() {
        PersonId mentor = pair.people.person("Ruth", "Amadi");
        PersonId mentee = pair.people.person("Lewis", "Bright");
        return db.inTransaction(
                () -> {
                    var begun =
                            Partnership.accepted(
                                    PartnershipId.next(),
                                    pair.phase,
                                    mentor,
                                    mentee,
                                    1,
                                    Instant.parse("2026-10-01T10:00:00Z"));
                    pair.partnerships.add(begun);
                    return begun.id();
                });
    }

    private void notesPaper(PersonId by, PartnershipId id, String signed, String until) {
        CoordinationService service = as(by);
        db.inTransaction(
                () ->
                        service.notePaper(
                                id,
                                LocalDate.parse(signed),
                                LocalDate.parse(signed),
                                LocalDate.parse(until)));
    }

    @Test
    void notesThatTwoSignedOnPaperOnce() {
        PartnershipId id = agreeing();
        notesPaper(grace, id, "2026-10-05", "2027-10-04");
        notesPaper(grace, id, "2026-10-06", "2027-10-04");

        CoordinationService service = as(grace);
        PairSeen seen = db.inTransaction(() -> service.pair(id));
        assertThat(seen.state()).isEqualTo(PartnershipState.ACTIVE);
        assertThat(seen.signed()).isEqualTo(LocalDate.of(2026, 10, 5));
        assertThat(seen.until()).isEqualTo(LocalDate.of(2027, 10, 4));
        assertThat(fired.events()).filteredOn(PartnershipActivated.class::isInstance).hasSize(1);
        var terms = db.make(JpaAgreedTerms.class);
        assertThat(db.inTransaction(() -> terms.of(id)))
                .hasValueSatisfying(
                        agreed -> {
                            assertThat(agreed.version()).isZero();
                            assertThat(agreed.rhythmWeeks()).isEqualTo(4);
                            assertThat(agreed.minutes()).isEqualTo(60);
                            assertThat(agreed.until()).isEqualTo(LocalDate.of(2027, 10, 4));
                            assertThat(agreed.nameInReport() || agreed.menteeTime()).isFalse();
                        });
    }

    @Test
    void notesNoDaysThatCannotBe() {
        PartnershipId id = agreeing();

        for (String day : List.of("2026-09-30", "2026-10-13")) {
            assertThatThrownBy(() -> notesPaper(grace, id, day, "2027-10-04"))
                    .hasMessage("agreement.rule.paper-signed");
        }
        assertThatThrownBy(() -> notesPaper(grace, id, "2026-10-05", "2026-10-05"))
                .hasMessage("agreement.rule.paper-until");
        assertThatThrownBy(() -> notesPaper(grace, pair.id, "2026-10-05", "2027-10-05"))
                .hasMessage("agreement.rule.paper-begun");
        assertThatThrownBy(() -> notesPaper(pair.head, id, "2026-10-05", "2027-10-05"))
                .isInstanceOf(NotFound.class);
    }
}
