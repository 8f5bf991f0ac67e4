package org.waymark.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.matching.ShortlistId;
import org.waymark.matching.ShortlistSent;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.ClockOnTheWall;

class TellingOfShortlists {
    private final InMemoryOutboxMessages written = new InMemoryOutboxMessages();
    private final MatchingMessages messages = new MatchingMessages();

    @Test
    void goesToTheMenteeAloneWithANumberAndADay() {
        messages.outbox = TestOutbox.writingTo(written, ClockOnTheWall.onAThursday());
        PersonId tom = PersonId.next();
        ShortlistId list = ShortlistId.next();

        messages.on(
                new ShortlistSent(
                        PersonId.next(), list, PhaseId.next(), tom, 3, LocalDate.of(2026, 10, 29)));

        assertThat(written.all())
                .singleElement()
                .satisfies(
                        message -> {
                            assertThat(message.key()).isEqualTo("shortlist");
                            assertThat(message.to()).isEqualTo(tom);
                            assertThat(message.link())
                                    .endsWith("shortlist.xhtml?id=" + list.value());
                            assertThat(message.values())
                                    .containsEntry("count", "3")
                                    .containsEntry("date", "2026-10-29")
                                    .hasSize(2);
                        });
    }
}
