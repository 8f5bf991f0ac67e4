package org.waymark.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.waymark.people.OrgUnitId;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.RuleBroken;

class LifeOfAConsultation {
    private static final Instant NOW = Instant.parse("2026-10-15T09:00:00Z");
    private static final LocalDate REPLY_BY = LocalDate.of(2026, 10, 29);

    private final PersonId ruth = PersonId.next();
    private final PersonId anjali = PersonId.next();

    @Test
    void isAboutOneToThreeMentors() {
        assertThat(refusalOf(this::asked)).isEqualTo("matching.rule.advice-nobody");
        assertThat(refusalOf(() -> asked(ruth, anjali, PersonId.next(), PersonId.next())))
                .isEqualTo("matching.rule.advice-too-many");
        assertThat(asked(ruth, anjali).mentors()).containsExactlyInAnyOrder(ruth, anjali);
        assertThat(asked(ruth).of(ruth)).isEqualTo(Opinion.NOT_SAID);
    }

    @Test
    void isAnsweredForEachOfThemOrNotAtAll() {
        Consultation consultation = asked(ruth, anjali);

        RuleBroken refusal =
                catchThrowableOfType(
                        RuleBroken.class,
                        () -> consultation.answer(Map.of(ruth, Opinion.SUITS), null, NOW));
        assertThat(refusal.key()).isEqualTo("matching.rule.advice-unsaid");
        assertThat(refusal.field()).isEqualTo("opinion-" + anjali.value());

        Consultation whole = asked(ruth, anjali);
        whole.answer(
                Map.of(
                        ruth,
                        Opinion.SUITS,
                        anjali,
                        Opinion.UNSURE,
                        PersonId.next(),
                        Opinion.SUITS_NOT),
                null,
                NOW);
        assertThat(whole.state()).isEqualTo(ConsultationState.ANSWERED);
        assertThat(whole.of(anjali)).isEqualTo(Opinion.UNSURE);
        assertThat(whole.mentors()).hasSize(2);
    }

    @Test
    void isLateAfterItsReplyDateAndCanStillBeAnswered() {
        Consultation consultation = asked(ruth);

        assertThat(consultation.isLateOn(REPLY_BY)).isFalse();
        assertThat(consultation.isLateOn(REPLY_BY.plusDays(1))).isTrue();
        consultation.answer(Map.of(ruth, Opinion.SUITS_NOT), null, NOW);
        assertThat(consultation.isLateOn(REPLY_BY.plusDays(1))).isFalse();
    }

    @Test
    void endsOnce() {
        Consultation declined = asked(ruth);
        declined.decline(NOW);
        Consultation closed = asked(ruth);
        closed.close(NOW);

        assertThat(refusalOf(() -> declined.close(NOW))).isEqualTo("matching.rule.advice-closed");
        assertThat(refusalOf(() -> closed.decline(NOW))).isEqualTo("matching.rule.advice-closed");
        assertThat(refusalOf(() -> closed.answer(Map.of(ruth, Opinion.SUITS), null, NOW)))
                .isEqualTo("matching.rule.advice-closed");
    }

    private Consultation asked(PersonId... mentors) {
        return Consultation.asked(
                PhaseId.next(),
                PersonId.next(),
                Arrays.asList(mentors),
                PersonId.next(),
                OrgUnitId.next(),
                PersonId.next(),
                REPLY_BY,
                NOW);
    }

    private static String refusalOf(ThrowingCallable call) {
        return catchThrowableOfType(RuleBroken.class, call).key();
    }
}
