package org.waymark.persistence.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.partnership.EndingKind;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

class KeepingPartnerships {
    @RegisterExtension static final MariaDb db = new MariaDb();
    private static final Instant NOW = Instant.parse("2026-09-07T09:00:00.123456Z");

    private final JpaPartnerships partnerships = db.make(JpaPartnerships.class);
    private final PhaseId phase = PhaseId.next();
    private PersonId mentor;
    private PersonId mentee;

    @BeforeEach
    void twoPeople() {
        mentor = Somebody.at(db);
        mentee = Somebody.at(db);
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

        assertThat(refusalOf(Somebody.at(db), mentee, 1))
                .isEqualTo("partnership.rule.has-live-one");

        end(first);
        assertThat(aPair(Somebody.at(db), mentee, 1)).isNotNull();
    }

    @Test
    void takesAPlaceThatNobodyElseHolds() {
        Partnership first = aPair(mentor, mentee, 1);
        assertThat(placesTaken()).containsExactly(1);

        assertThat(refusalOf(mentor, Somebody.at(db), 1)).isEqualTo("partnership.rule.no-place");

        end(first);
        assertThat(placesTaken()).isEmpty();
        aPair(mentor, Somebody.at(db), 1);
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

    private java.util.Set<Integer> placesTaken() {
        return db.inTransaction(() -> partnerships.placesTaken(mentor));
    }
}
