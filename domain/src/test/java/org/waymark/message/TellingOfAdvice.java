package org.waymark.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.matching.ConsultationAnswered;
import org.waymark.matching.ConsultationAsked;
import org.waymark.matching.ConsultationId;
import org.waymark.people.PersonId;
import org.waymark.scheme.APhase;
import org.waymark.scheme.Phase;
import org.waymark.scheme.SomePhases;
import org.waymark.shared.ClockOnTheWall;

class TellingOfAdvice {
    private final InMemoryOutboxMessages written = new InMemoryOutboxMessages();
    private final MatchingMessages messages = new MatchingMessages();
    private final Phase phase = APhase.open();
    private final ConsultationId consultation = ConsultationId.next();
    private final PersonId douglas = PersonId.next();
    private final PersonId grace = PersonId.next();

    TellingOfAdvice() {
        messages.outbox = TestOutbox.writingTo(written, ClockOnTheWall.onAThursday());
        messages.phases = SomePhases.of(phase);
    }

    @Test
    void namesThePhaseAndADayToTheAdviserAndNobody() {
        messages.on(
                new ConsultationAsked(
                        grace, consultation, phase.id(), douglas, LocalDate.of(2026, 10, 29)));

        assertThat(written.all())
                .singleElement()
                .satisfies(
                        message -> {
                            assertThat(message.key()).isEqualTo("advice");
                            assertThat(message.to()).isEqualTo(douglas);
                            assertThat(message.link())
                                    .isEqualTo(
                                            "/advise/matching/consultation.xhtml?id="
                                                    + consultation.value());
                            assertThat(message.values())
                                    .containsEntry("phase", phase.name())
                                    .containsEntry("date", "2026-10-29")
                                    .hasSize(2);
                        });
    }

    @Test
    void tellsWhoAskedThatThereIsAnAnswer() {
        PersonId samir = PersonId.next();
        messages.on(new ConsultationAnswered(douglas, consultation, phase.id(), samir, grace));

        assertThat(written.all())
                .singleElement()
                .satisfies(
                        message -> {
                            assertThat(message.key()).isEqualTo("advice-given");
                            assertThat(message.to()).isEqualTo(grace);
                            assertThat(message.link()).endsWith("&phase=" + phase.id().value());
                            assertThat(message.values()).containsOnlyKeys("phase");
                        });
    }
}
