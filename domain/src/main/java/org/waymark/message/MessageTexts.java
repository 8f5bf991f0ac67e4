package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sentences of all messages, read from a template's text. A sentence is data with names in
 * braces, no program: whoever may edit it one day can write words and nothing else.
 */
@ApplicationScoped
public class MessageTexts {
    private static final String STANDARD = "/templates/one-step-beyond/messages.txt";

    private final Map<String, Sentences> messages = new HashMap<>();
    private final Map<String, String> phrases = new HashMap<>();

    public MessageTexts() {
        this(standard());
    }

    MessageTexts(String text) {
        text.lines().map(String::strip).filter(MessageTexts::says).forEach(this::read);
    }

    public Sentences message(String key) {
        Sentences found = messages.get(key);
        if (found == null) {
            throw new IllegalArgumentException("there is no message called " + key);
        }
        return found;
    }

    public String phrase(String placeholder, String value) {
        String found = phrases.get(placeholder + "=" + value);
        if (found == null) {
            throw new IllegalArgumentException("no words for " + placeholder + "=" + value);
        }
        return found;
    }

    public Set<String> keys() {
        return new TreeSet<>(messages.keySet());
    }

    private static boolean says(String line) {
        return !line.isEmpty() && !line.startsWith("//");
    }

    private void read(String line) {
        String[] parts = line.split("\\|", 4);
        if (parts.length == 2) {
            phrases.put(parts[0].strip(), parts[1].strip());
        } else if (parts.length == 4) {
            messages.put(parts[0].strip(), Sentences.of(parts[0].strip(), parts[2], parts[3]));
        } else {
            throw new IllegalArgumentException("neither a message nor a phrase: " + parts[0]);
        }
    }

    private static String standard() {
        try (InputStream in = MessageTexts.class.getResourceAsStream(STANDARD)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One message's subject and paragraphs, with names in braces. */
    public record Sentences(
            String subject, List<String> paragraphs, Set<Placeholder> placeholders) {
        static Sentences of(String key, String subject, String body) {
            var names = new TreeSet<Placeholder>();
            Placeholder.in(subject + body)
                    .results()
                    .map(found -> found.group(1))
                    .forEach(
                            name ->
                                    names.add(
                                            Placeholder.named(name)
                                                    .orElseThrow(() -> unknown(key, name))));
            return new Sentences(
                    subject.strip(),
                    Arrays.stream(body.split(" / ")).map(String::strip).toList(),
                    names);
        }

        private static IllegalArgumentException unknown(String key, String name) {
            return new IllegalArgumentException(key + " holds {" + name + "}, which nobody fills");
        }
    }
}
