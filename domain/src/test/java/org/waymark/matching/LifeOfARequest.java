package org.waymark.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.RuleBroken;

class LifeOfARequest {
    private static final Instant NOW = Instant.parse("2026-10-09T09:00:00Z");
    private static final LocalDate REPLY_BY = LocalDate.of(2026, 10, 23);

    private final PersonId mentee = PersonId.next();
    private final PersonId mentor = PersonId.next();
    private final Request request = Request.listed(PhaseId.next(), mentee, mentor, 1, NOW);

    @Test
    void isUnknownToTheMentorWhileItIsOnlyOnTheList() {
        assertThat(request.partyFor(mentor)).isEmpty();
        assertThat(request.partyFor(mentee)).isPresent();

        request.ask(REPLY_BY, NOW);

        assertThat(request.partyFor(mentor)).isPresent();
        assertThat(request.partyFor(PersonId.next())).isEmpty();
    }

    @Test
    void isAnsweredOnlyOnceAsked() {
        assertThat(refusalOf(() -> request.accept(NOW))).isEqualTo("matching.rule.closed");

        request.ask(REPLY_BY, NOW);
        request.accept(NOW);

        assertThat(request.state()).isEqualTo(RequestState.ACCEPTED);
        assertThat(refusalOf(() -> request.decline(DeclineReason.NO_TIME, NOW)))
                .isEqualTo("matching.rule.closed");
        assertThat(refusalOf(() -> request.withdraw(NOW))).isEqualTo("matching.rule.closed");
    }

    @Test
    void waitsForAnAnswerOfTheMenteeWithoutMovingTheDate() {
        request.ask(REPLY_BY, NOW);
        request.askMore();
        assertThat(request.questionWaits()).isTrue();
        assertThat(request.replyBy()).contains(REPLY_BY);

        request.answerMore();
        assertThat(request.questionWaits()).isFalse();
    }

    @Test
    void canBeTakenBackBeforeAndAfterAsking() {
        request.withdraw(NOW);
        assertThat(request.state()).isEqualTo(RequestState.WITHDRAWN);
    }

    @Test
    void changesPlacesOnTheList() {
        Request second = Request.listed(PhaseId.next(), mentee, PersonId.next(), 2, NOW);

        second.changePlacesWith(request);

        assertThat(second.order()).isLessThan(request.order());
    }

    @Test
    void hasTheKeyOfThePartnershipItMayBecome() {
        assertThat(request.partyFor(mentee).orElseThrow().vaultKey().id())
                .isEqualTo(request.pair().value());
    }

    private static String refusalOf(ThrowingCallable call) {
        return catchThrowableOfType(RuleBroken.class, call).key();
    }
}
