package org.waymark.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.matching.ConsultationAnswered;
import org.waymark.matching.ConsultationAsked;
import org.waymark.matching.ConsultationClosed;
import org.waymark.matching.ConsultationId;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.ClockOnTheWall;

class WaitingForAdvice {
    private final InMemoryWaitingItems items = new InMemoryWaitingItems();
    private final MatchingWaiting waiting = new MatchingWaiting();
    private final PersonId grace = PersonId.next();
    private final PersonId douglas = PersonId.next();
    private final PhaseId phase = PhaseId.next();
    private final ConsultationId consultation = ConsultationId.next();

    @BeforeEach
    void douglasIsAsked() {
        waiting.list = new WaitingList(items, ClockOnTheWall.onAThursday());
        waiting.on(
                new ConsultationAsked(
                        grace, consultation, phase, douglas, LocalDate.of(2026, 10, 29)));
    }

    @Test
    void isATaskOfTheAdviserUntilTheyAnswer() {
        assertThat(items.kindsFor(douglas)).containsExactly("advice-give");
        assertThat(items.kindsFor(grace)).isEmpty();

        waiting.on(new ConsultationAnswered(douglas, consultation, phase, PersonId.next(), grace));

        assertThat(items.kindsFor(douglas)).isEmpty();
    }

    @Test
    void isNoTaskAnyMoreOnceItIsClosed() {
        waiting.on(new ConsultationClosed(grace, consultation));

        assertThat(items.kindsFor(douglas)).isEmpty();
    }
}
