package org.waymark.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waymark.access.Caller;
import org.waymark.people.PersonId;
import org.waymark.scheme.APhase;
import org.waymark.scheme.Phase;
import org.waymark.scheme.SomePhases;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

class WordingAMessage {
    private final Phase phase = APhase.draft();
    private final InMemoryPhaseMessages kept = InMemoryPhaseMessages.in(phase.id());
    private final PhaseMessageService messages =
            new PhaseMessageService(
                    new Caller(PersonId.next()),
                    SomePhases.of(phase),
                    kept,
                    ClockOnTheWall.onAThursday(),
                    new Fired<>());

    @Test
    void beginsWithTheTemplatesWordsForEveryMessageOfAPhase() {
        assertThat(messages.all(phase.id()))
                .hasSize(PhaseMessageService.KEYS.size())
                .allSatisfy(
                        message -> {
                            assertThat(message.changed()).isFalse();
                            assertThat(message.seen()).isZero();
                            assertThatCode(
                                            () ->
                                                    messages.preview(
                                                            message.key(),
                                                            message.subject(),
                                                            message.body()))
                                    .doesNotThrowAnyException();
                        });
    }

    /** All that are sent, but those whose link opens a list of many phases, said elsewhere. */
    @Test
    void isPossibleForEveryMessageThatOpensSomethingOfAPhase() throws IOException {
        Set<String> sent = new TreeSet<>();
        try (var files = Files.list(Path.of("src/main/java/org/waymark/message"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith("Messages.java")).toList()) {
                String source = Files.readString(file);
                new MessageTexts()
                        .keys().stream()
                                .filter(key -> source.contains('"' + key + '"'))
                                .forEach(sent::add);
            }
        }
        sent.removeAll(CommonMessageService.KEYS);

        assertThat(sent).isNotEmpty();
        assertThat(PhaseMessageService.KEYS).containsExactlyInAnyOrderElementsOf(sent);
    }

    @Test
    void keepsWordsAndTakesTheTemplatesAgain() {
        messages.save(phase.id(), "request", " For you ", "{partner} asks.\n\n By {date}. ", 0);

        MessageToEdit own = messages.open(phase.id(), "request");
        assertThat(own.changed()).isTrue();
        assertThat(own.subject()).isEqualTo("For you");
        assertThat(own.body()).isEqualTo("{partner} asks.\nBy {date}.");
        messages.restore(phase.id(), "request", own.seen());
        assertThat(messages.open(phase.id(), "request").subject()).isEqualTo("A request for you");
    }

    @Test
    void isPreviewedWithMadeUpValues() {
        Wording preview =
                messages.preview("request", "By {date}", "{partner} asks.\nSay so by {date}.");

        assertThat(preview.subject()).isEqualTo("By Sunday 25 October 2026");
        assertThat(preview.paragraphs())
                .containsExactly("Sam Taylor asks.", "Say so by Sunday 25 October 2026.");
    }

    @Test
    void namesTheLineOfANameThatTheMessageDoesntHave() {
        RuleBroken broken = refused("{partner} asks.\nSee {manager}.");

        assertThat(broken).hasMessage("message.rule.unknown-name");
        assertThat(broken.field()).isEqualTo("body");
        assertThat(broken.values()).containsExactly(2, "{manager}", "{date}, {partner}");
    }

    /** PRODUCT §8: subjects of mails reveal nothing. */
    @Test
    void revealsNothingInItsSubject() {
        var texts = new MessageTexts();
        for (String key : texts.keys()) {
            assertThat(Placeholder.in(texts.message(key).subject()).results())
                    .as(key)
                    .allMatch(found -> Placeholder.named(found.group(1)).get().isDiscreet());
        }
        RuleBroken broken =
                org.assertj.core.api.Assertions.catchThrowableOfType(
                        RuleBroken.class,
                        () -> messages.preview("request", "{partner} asks", "Please answer."));
        assertThat(broken).hasMessage("message.rule.subject-reveals");
        assertThat(broken.field()).isEqualTo("subject");
        assertThat(broken.values()).containsExactly("{partner}", "{date}");
    }

    @Test
    void namesTheLineOfABraceThatIsNoName() {
        for (String wrong : List.of("{partner", "partner}", "{Partner}", "{}", "{ date }")) {
            RuleBroken broken = refused("Well.\nNow " + wrong);
            assertThat(broken).as(wrong).hasMessage("message.rule.brace");
            assertThat(broken.values()).containsExactly(2);
        }
    }

    @Test
    void asksForBothParts() {
        assertThatThrownBy(() -> messages.save(phase.id(), "request", " ", "Words", 0))
                .hasMessage("message.rule.subject-missing");
        assertThatThrownBy(() -> messages.save(phase.id(), "request", "Subject", "\n", 0))
                .hasMessage("message.rule.body-missing");
        assertThatThrownBy(() -> messages.save(phase.id(), "request", "x".repeat(201), "B", 0))
                .hasMessage("message.rule.too-long");
    }

    @Test
    void isRefusedToWhoeverReadOtherWords() {
        messages.save(phase.id(), "request", "Mine", "Words", 0);

        assertThatThrownBy(() -> messages.save(phase.id(), "request", "Theirs", "Words", 7))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> messages.save(phase.id(), "accepted", "Theirs", "Words", 7))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void isNotThereForAMessageThatNoPhaseSends() {
        assertThatThrownBy(() -> messages.open(phase.id(), "hr-list")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> messages.open(phase.id(), null)).isInstanceOf(NotFound.class);
    }

    private RuleBroken refused(String body) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(
                RuleBroken.class, () -> messages.preview("request", "A request", body));
    }
}
