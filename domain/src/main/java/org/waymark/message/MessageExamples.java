package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import org.waymark.shared.UniversityTime;

/** Messages to be put in other words, and how they would read with made-up values; nobody's. */
@ApplicationScoped
public class MessageExamples {
    @Inject MessageTexts texts;
    @Inject Clock clock;

    protected MessageExamples() {}

    MessageExamples(MessageTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * @param own in an administrator's words, or null for the template's
     */
    MessageToEdit toEdit(String key, EditedMessage own) {
        MessageTexts.Sentences standard = texts.message(key);
        return new MessageToEdit(
                key,
                own == null ? standard.subject() : own.subject(),
                String.join("\n", own == null ? standard.paragraphs() : own.wording().paragraphs()),
                standard.placeholders().stream()
                        .map(name -> new MessageToEdit.Name(name.text(), example(name)))
                        .toList(),
                own != null,
                own == null ? 0 : own.version());
    }

    /** As it would be sent; refuses what couldn't be sent. */
    Wording preview(String key, String subject, String body) {
        EditedMessage.check(subject, body, texts.message(key).placeholders());
        Wording wording = Wording.of(subject.strip(), body);
        List<String> paragraphs = wording.paragraphs().stream().map(this::filled).toList();
        return new Wording(filled(wording.subject()), paragraphs);
    }

    private String filled(String sentence) {
        return Placeholder.in(sentence)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        example(Placeholder.named(found.group(1)).orElseThrow())));
    }

    private String example(Placeholder name) {
        LocalDate day = UniversityTime.today(clock).plusDays(10);
        return switch (name.kind()) {
            case PERSON -> "Sam Taylor";
            case DAY -> name.words(day.toString(), texts);
            case PERIOD -> name.words(day.minusDays(14) + "/" + day, texts);
            case TIME -> name.words(clock.instant().plus(Duration.ofDays(1)).toString(), texts);
            case NUMBER -> "3";
            case TITLE -> "One Step Beyond";
            case PHRASE ->
                    switch (name) {
                        case ROLE -> texts.phrase(name.text(), "mentor");
                        case NEXT_STEP -> texts.phrase(name.text(), "choose");
                        default -> texts.phrase(name.text(), "quiet-place");
                    };
        };
    }
}
