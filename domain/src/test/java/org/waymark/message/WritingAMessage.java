package org.waymark.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.people.PersonId;
import org.waymark.people.SomePeople;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.NotFound;

class WritingAMessage {
    private final SomePeople people = new SomePeople();
    private final PersonId tom = people.called("Tom", "Hargreaves");
    private final PersonId amara = people.called("Amara", "O’Kafor <b>");
    private final InMemoryOutboxMessages messages = new InMemoryOutboxMessages();
    private final Outbox outbox = TestOutbox.writingTo(messages, ClockOnTheWall.onAThursday());
    private final MessageTexts texts = new MessageTexts();
    private final LetterWriter writer =
            new LetterWriter(
                    texts,
                    people,
                    new MailSettings(Map.of("WAYMARK_BASE_URL", "https://mentoring.example/")));

    @Test
    void keepsIdsAndDatesAndNoNames() {
        request();
        OutboxMessage message = messages.all().get(0);
        assertThat(message.values())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("partner", amara.value(), "date", "2026-10-19"));
        assertThat(message.state()).isEqualTo(OutboxMessage.State.WAITING);
        assertThat(message.mailId()).contains(message.id().value());
    }

    @Test
    void saysTheNameOfTheDayOfSending() {
        request();
        people.renamed(amara, "Ama", "Okafor");
        Letter letter = letter();
        assertThat(letter.subject()).isEqualTo("A request for you");
        assertThat(letter.text())
                .startsWith("Dear Tom,")
                .contains("Ama Okafor would like you as mentor.")
                .contains("Accept, ask for more or decline by Monday 19 October 2026.")
                .contains("https://mentoring.example/my/request.xhtml?id=1")
                .doesNotContain("{");
    }

    @Test
    void escapesNamesInHtmlAndNotInText() {
        request();
        assertThat(letter().html()).contains("&lt;b&gt;").doesNotContain("<b>");
        assertThat(letter().text()).contains("O’Kafor <b>");
    }

    @Test
    void isRefusedWithAnythingMissingUnknownOrTooMuch() {
        assertThatThrownBy(() -> write("request", Map.of("partner", amara.value())))
                .hasMessageContaining("date");
        assertThatThrownBy(() -> write("no-such", Map.of())).hasMessageContaining("no-such");
        var tooMuch = Map.of("partner", amara.value(), "date", "2026-10-19", "note", "their words");
        assertThatThrownBy(() -> write("asked-more", tooMuch))
                .hasMessageContaining("asked-more")
                .hasMessageNotContaining("their words");
        assertThat(messages.all()).isEmpty();
    }

    @Test
    void isRefusedWithWordsWhereAnIdADayOrAPhraseStands() {
        assertThatThrownBy(() -> write("agree-sign", Map.of("partner", "Amara")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> write("log-write", Map.of("date", "tomorrow")))
                .isInstanceOf(RuntimeException.class);
        var words = Map.of("partner", amara.value(), "next-step", "I am too busy");
        assertThatThrownBy(() -> write("declined", words))
                .hasMessageContaining("no words for next-step");
    }

    @Test
    void canBeDoneForEveryMessage() {
        for (String key : texts.keys()) {
            var values = new HashMap<String, String>();
            for (Placeholder name : texts.message(key).placeholders()) {
                values.put(name.text(), something(name));
            }
            write(key, values);
        }
        for (OutboxMessage message : messages.all()) {
            assertThatCode(() -> read(message)).as(message.key()).doesNotThrowAnyException();
        }
        assertThat(messages.all()).hasSizeGreaterThan(50);
    }

    @Test
    void tellsTimesAsTheUniversityLivesThem() {
        write(
                "meeting-tomorrow",
                Map.of(
                        "partner", amara.value(),
                        "time", "2026-10-19T13:00:00Z",
                        "place", "quiet-place"));
        assertThat(letter().text()).contains("tomorrow, 14:00, in a quiet place.");
    }

    private String something(Placeholder name) {
        return switch (name.kind()) {
            case PERSON -> amara.value();
            case DAY -> "2026-10-19";
            case PERIOD -> "2026-10-01/2026-10-14";
            case TIME -> "2026-10-19T13:00:00Z";
            case NUMBER -> "3";
            case TITLE -> "Autumn";
            case PHRASE ->
                    switch (name) {
                        case ROLE -> "mentor";
                        case NEXT_STEP -> "choose";
                        default -> "online";
                    };
        };
    }

    private void request() {
        write("request", Map.of("partner", amara.value(), "date", "2026-10-19"));
    }

    private void write(String key, Map<String, String> values) {
        outbox.write(key, tom, "/my/request.xhtml?id=1", values);
    }

    private Letter letter() {
        return read(messages.all().get(0));
    }

    private Letter read(OutboxMessage message) {
        return writer.write(message, writer.cardsFor(List.of(message)));
    }
}
