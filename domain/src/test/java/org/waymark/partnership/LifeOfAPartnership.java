package org.waymark.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.SealedText;
import org.waymark.vault.TestVault;
import org.waymark.vault.Vault;

class LifeOfAPartnership {
    private static final Instant NOW = Instant.parse("2026-09-07T09:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2026, 9, 14);
    private static final LocalDate UNTIL = LocalDate.of(2027, 9, 13);

    private final PersonId mentor = PersonId.next();
    private final PersonId mentee = PersonId.next();
    private final Partnership pair =
            Partnership.accepted(PartnershipId.next(), PhaseId.next(), mentor, mentee, 1, NOW);

    @Test
    void beginsWithTheAgreementAndDoesNotMeetYet() {
        assertThat(pair.state()).isEqualTo(PartnershipState.AGREEING);
        assertThat(pair.state().holdsAPlace()).isTrue();
        assertThat(refusalOf(member(mentee)::mustMeet)).isEqualTo("partnership.rule.does-not-meet");
        assertThat(refusalOf(member(mentee)::mustKeepPages))
                .isEqualTo("partnership.rule.keeps-no-pages");
    }

    @Test
    void isNeverWithOneself() {
        assertThat(
                        refusalOf(
                                () ->
                                        Partnership.accepted(
                                                PartnershipId.next(),
                                                PhaseId.next(),
                                                mentor,
                                                mentor,
                                                1,
                                                NOW)))
                .isEqualTo("partnership.rule.oneself");
    }

    @Test
    void isActiveOnceBothHaveSigned() {
        pair.signed(FROM, UNTIL, NOW);

        assertThat(pair.state()).isEqualTo(PartnershipState.ACTIVE);
        assertThat(pair.signedAt()).contains(NOW);
        assertThat(pair.startsOn()).contains(FROM);
        assertThat(pair.endsOn()).contains(UNTIL);
    }

    @Test
    void aLaterVersionMovesTheEndAndNothingElse() {
        pair.signed(FROM, UNTIL, NOW);

        pair.signed(FROM.plusDays(9), UNTIL.plusMonths(2), NOW.plusSeconds(60));

        assertThat(pair.signedAt()).contains(NOW);
        assertThat(pair.startsOn()).contains(FROM);
        assertThat(pair.endsOn()).contains(UNTIL.plusMonths(2));
    }

    @Test
    void windsDownOnlyWhenActive() {
        assertThat(refusalOf(() -> pair.windDown(UNTIL))).isEqualTo("partnership.rule.not-active");

        pair.signed(FROM, UNTIL, NOW);
        pair.windDown(UNTIL);

        assertThat(pair.state()).isEqualTo(PartnershipState.WINDING_DOWN);
        assertThat(pair.windDownUntil()).contains(UNTIL);
    }

    @Test
    void goesOnAfterAllWhenBothWantTo() {
        pair.signed(FROM, UNTIL, NOW);
        pair.windDown(UNTIL);

        pair.goOnUntil(UNTIL.plusMonths(3));

        assertThat(pair.state()).isEqualTo(PartnershipState.ACTIVE);
        assertThat(pair.windDownUntil()).isEmpty();
        assertThat(pair.endsOn()).contains(UNTIL.plusMonths(3));
    }

    @Test
    void endsFromAnyStateOnceAndFreesItsPlace() {
        pair.end(EndingKind.NO_FAULT_EXIT, NOW);

        assertThat(pair.state().holdsAPlace()).isFalse();
        assertThat(pair.ending()).contains(EndingKind.NO_FAULT_EXIT);
        assertThat(refusalOf(() -> pair.end(EndingKind.COMPLETED, NOW)))
                .isEqualTo("partnership.rule.ended");
        assertThat(refusalOf(() -> pair.signed(FROM, UNTIL, NOW)))
                .isEqualTo("partnership.rule.ended");
    }

    @Test
    void stopsWhileAReportingLineJoinsTheTwo() {
        pair.signed(FROM, UNTIL, NOW);
        pair.joinedByALine(Side.MENTOR, FROM.plusDays(30));

        assertThat(refusalOf(member(mentee)::mustMeet)).isEqualTo("partnership.rule.one-line");
        assertThat(pair.state()).as("nothing ends by itself").isEqualTo(PartnershipState.ACTIVE);

        pair.freeOfLines();
        member(mentee).mustMeet();
    }

    @Test
    void opensToWhoStandsAboveOnlyWhatTheyWrote() {
        pair.signed(FROM, UNTIL, NOW);
        pair.joinedByALine(Side.MENTOR, FROM.plusDays(30));
        Vault vault = TestVault.inMemory();
        SealedText words = vault.seal(member(mentee), "Chair my team well.");
        SealedText own = vault.seal(member(mentor), "Begin with the agenda.");

        assertThatThrownBy(() -> vault.open(member(mentor), words)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> member(mentor).asAuthor(mentee)).isInstanceOf(NotFound.class);
        assertThat(vault.open(member(mentor).asAuthor(mentor), own))
                .isEqualTo("Begin with the agenda.");
        assertThat(vault.open(member(mentee), words)).isEqualTo("Chair my team well.");
        pair.end(EndingKind.NEW_REPORTING_LINE, NOW);
        assertThatThrownBy(() -> vault.open(member(mentor), words)).isInstanceOf(NotFound.class);
    }

    @Test
    void isProvedToTheTwoOnly() {
        assertThat(member(mentor).isMentor()).isTrue();
        assertThat(member(mentor).partner()).isEqualTo(mentee);
        assertThat(pair.memberFor(PersonId.next())).isEmpty();
        assertThat(refusalOf(member(mentor)::mustBeMentee))
                .isEqualTo("partnership.rule.mentee-only");
        assertThat(refusalOf(member(mentee)::mustBeMentor))
                .isEqualTo("partnership.rule.mentor-only");
    }

    private PairMember member(PersonId person) {
        return pair.memberFor(person).orElseThrow();
    }

    private static String refusalOf(ThrowingCallable call) {
        return catchThrowableOfType(RuleBroken.class, call).key();
    }
}
