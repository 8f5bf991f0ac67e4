package org.waymark.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.matching.NextStep;
import org.waymark.matching.OfferClosed;
import org.waymark.matching.OfferId;
import org.waymark.matching.OfferMade;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.ClockOnTheWall;

class TellingOfOffers {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

    private final InMemoryOutboxMessages written = new InMemoryOutboxMessages();
    private final MatchingMessages messages = new MatchingMessages();
    private final PersonId tom = PersonId.next();
    private final PersonId ruth = PersonId.next();
    private final PhaseId phase = PhaseId.next();
    private final OfferId offer = OfferId.next();

    TellingOfOffers() {
        messages.outbox = TestOutbox.writingTo(written, ClockOnTheWall.onAThursday());
    }

    @Test
    void asksBothEachAboutTheOther() {
        messages.on(new OfferMade(PersonId.next(), offer, phase, tom, ruth, DAY));

        assertThat(written.all())
                .extracting(
                        OutboxMessage::key,
                        OutboxMessage::to,
                        message -> message.values().get("partner"))
                .containsExactly(
                        tuple("offer", tom, ruth.value()), tuple("offer", ruth, tom.value()));
    }

    @Test
    void tellsTheMentorAloneWhenTheMenteeHasFoundAnother() {
        messages.on(new OfferClosed(offer, phase, tom, ruth, null));

        assertThat(written.all())
                .extracting(OutboxMessage::key, OutboxMessage::to)
                .containsExactly(tuple("offer-closed", ruth));
    }

    @Test
    void namesNobodyWhenItIsOver() {
        messages.on(new OfferClosed(offer, phase, tom, ruth, NextStep.COORDINATOR));

        assertThat(written.all())
                .extracting(OutboxMessage::key, OutboxMessage::to)
                .containsExactly(tuple("offer-closed", tom), tuple("offer-closed", ruth));
        assertThat(written.all()).noneMatch(message -> message.values().containsKey("partner"));
    }
}
