package org.waymark.message;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.RuleBroken;

/** What a message says in an administrator's words instead of the first ones. */
@MappedSuperclass
public abstract class EditedMessage {
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 4000;

    private String subject;
    private String body;
    @Version private long version;

    protected EditedMessage() {}

    /** The same words as the other has. */
    void sayLike(EditedMessage other) {
        subject = other.subject;
        body = other.body;
    }

    /**
     * @param names that the message is sent with; no other can stand between braces
     */
    void say(String newSubject, String newBody, Set<Placeholder> names) {
        check(newSubject, newBody, names);
        subject = newSubject.strip();
        body = String.join("\n", paragraphs(newBody));
    }

    /** Refuses what couldn't be sent, naming the field and the line. */
    static void check(String subject, String body, Set<Placeholder> names) {
        if (subject == null || subject.isBlank()) {
            throw new RuleBroken("message.rule.subject-missing").at("subject");
        }
        if (body == null || body.isBlank()) {
            throw new RuleBroken("message.rule.body-missing").at("body");
        }
        fits(subject, LONGEST_SUBJECT, "subject");
        fits(body, LONGEST_BODY, "body");
        check(subject.strip(), 1, "subject", names);
        revealsNothing(subject, names);
        List<String> lines = body.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            check(lines.get(i), i + 1, "body", names);
        }
    }

    /** Other people see subjects: in a list, over a shoulder, on a locked phone. */
    private static void revealsNothing(String subject, Set<Placeholder> names) {
        Placeholder.in(subject)
                .results()
                .map(found -> Placeholder.named(found.group(1)).orElseThrow())
                .filter(name -> !name.isDiscreet())
                .findFirst()
                .ifPresent(
                        name -> {
                            Set<Placeholder> discreet =
                                    names.stream()
                                            .filter(Placeholder::isDiscreet)
                                            .collect(Collectors.toSet());
                            throw new RuleBroken(
                                            "message.rule.subject-reveals",
                                            "{" + name.text() + "}",
                                            namesOf(discreet))
                                    .at("subject");
                        });
    }

    private static void fits(String words, int most, String field) {
        if (words.strip().length() > most) {
            throw new RuleBroken("message.rule.too-long", most, words.strip().length()).at(field);
        }
    }

    private static void check(String line, int number, String field, Set<Placeholder> names) {
        Placeholder.in(line)
                .results()
                .map(found -> found.group(1))
                .filter(name -> names.stream().noneMatch(known -> known.text().equals(name)))
                .findFirst()
                .ifPresent(
                        name -> {
                            throw new RuleBroken(
                                            "message.rule.unknown-name",
                                            number,
                                            "{" + name + "}",
                                            namesOf(names))
                                    .at(field);
                        });
        String without = Placeholder.in(line).replaceAll("");
        if (without.contains("{") || without.contains("}")) {
            throw new RuleBroken("message.rule.brace", number).at(field);
        }
    }

    static String namesOf(Set<Placeholder> names) {
        return names.isEmpty()
                ? "–"
                : names.stream()
                        .map(name -> "{" + name.text() + "}")
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    static List<String> paragraphs(String body) {
        return Arrays.stream(body.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    void mustBeAt(long seen) {
        if (version != seen) {
            throw new ChangedMeanwhile();
        }
    }

    public String subject() {
        return subject;
    }

    /** A paragraph a line. */
    public String body() {
        return body;
    }

    public Wording wording() {
        return Wording.of(subject, body);
    }

    public long version() {
        return version;
    }
}
