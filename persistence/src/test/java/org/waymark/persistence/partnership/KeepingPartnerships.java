package org.waymark.persistence.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.partnership.EndingKind;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipLists.Head;
import org.waymark.partnership.PartnershipLists.OwnPartnership;
import org.waymark.partnership.PartnershipState;
import org.waymark.partnership.Side;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

class KeepingPartnerships {
    @RegisterExtension static final MariaDb db = new MariaDb();
    private static final Instant NOW = Instant.parse("2026-09-07T09:00:00.123456Z");

    private final JpaPartnerships partnerships = db.make(JpaPartnerships.class);
    private PersonId mentor;
    private PersonId mentee;
    private PhaseId phase;

    @BeforeEach
    void twoPeople() {
        phase = Rows.aPhase(db).id();
        mentor = Rows.aPerson(db, "Somebody");
        mentee = Rows.aPerson(db, "Somebody");
    }

    @Test
    void keepsEveryFactOfItsLife() {
        Partnership kept = aPair(mentor, mentee, 2);
        db.inTransaction(
                () -> {
                    Partnership pair = partnerships.findLocked(kept.id()).orElseThrow();
                    pair.signed(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25), NOW);
                    pair.windDown(LocalDate.of(2026, 10, 1));
                });

        Partnership found = db.inTransaction(() -> partnerships.find(kept.id()).orElseThrow());
        assertThat(found)
                .usingRecursiveComparison()
                .comparingOnlyFields("id", "place", "acceptedAt")
                .isEqualTo(kept);
        assertThat(found.signedAt()).contains(NOW);
        assertThat(found.startsOn()).contains(LocalDate.of(2026, 3, 29));
        assertThat(found.endsOn()).contains(LocalDate.of(2026, 10, 25));
        assertThat(found.windDownUntil()).contains(LocalDate.of(2026, 10, 1));
    }

    @Test
    void isOneThatIsLiveForAMenteeInAPhase() {
        Partnership first = aPair(mentor, mentee, 1);

        assertThat(refusalOf(Rows.aPerson(db, "Somebody"), mentee, 1))
                .isEqualTo("partnership.rule.has-live-one");

        end(first);
        assertThat(aPair(Rows.aPerson(db, "Somebody"), mentee, 1)).isNotNull();
    }

    @Test
    void takesAPlaceThatNobodyElseHolds() {
        Partnership first = aPair(mentor, mentee, 1);
        assertThat(placesTaken()).containsExactly(1);

        assertThat(refusalOf(mentor, Rows.aPerson(db, "Somebody"), 1))
                .isEqualTo("partnership.rule.no-place");

        end(first);
        assertThat(placesTaken()).isEmpty();
        aPair(mentor, Rows.aPerson(db, "Somebody"), 1);
        assertThat(placesTaken()).containsExactly(1);
    }

    @Test
    void isThereForTheTwoAndForNobodyElse() {
        PartnershipId id = aPair(mentor, mentee, 1).id();

        db.inTransaction(
                () -> {
                    assertThat(partnerships.ofMember(id, mentee).isMentee()).isTrue();
                    catchThrowableOfType(
                            NotFound.class, () -> partnerships.ofMember(id, PersonId.next()));
                });
    }

    @Test
    void areListedForEachOfTheTwoInOneStatement() {
        PartnershipId id = aPair(mentor, mentee, 1).id();
        var lists = db.make(JpaPartnershipLists.class);

        db.inTransaction(
                () -> {
                    assertThat(lists.ofPerson(mentor))
                            .containsExactly(
                                    new OwnPartnership(
                                            id,
                                            Side.MENTOR,
                                            mentee,
                                            "Somebody X",
                                            "Autumn",
                                            PartnershipState.AGREEING));
                    assertThat(lists.ofPerson(mentee))
                            .extracting(OwnPartnership::side)
                            .containsExactly(Side.MENTEE);
                });
        assertThat(db.statementsOf(() -> lists.ofPerson(mentor))).isEqualTo(1);
        assertThat(
                        db.statementsOf(
                                () -> {
                                    assertThat(lists.head(id, mentee))
                                            .contains(new Head("Autumn", "Somebody X", "Somebody"));
                                    partnerships.ofMember(id, mentee);
                                }))
                .as("the head brings the proof along")
                .isEqualTo(1);
    }

    private Partnership aPair(PersonId ofMentor, PersonId ofMentee, int place) {
        return db.inTransaction(
                () -> {
                    var pair =
                            Partnership.accepted(
                                    PartnershipId.next(), phase, ofMentor, ofMentee, place, NOW);
                    partnerships.add(pair);
                    return pair;
                });
    }

    private String refusalOf(PersonId ofMentor, PersonId ofMentee, int place) {
        return catchThrowableOfType(RuleBroken.class, () -> aPair(ofMentor, ofMentee, place)).key();
    }

    private void end(Partnership pair) {
        db.inTransaction(
                () -> partnerships.find(pair.id()).orElseThrow().end(EndingKind.COMPLETED, NOW));
    }

    private Set<Integer> placesTaken() {
        return db.inTransaction(() -> partnerships.placesTaken(mentor));
    }
}
