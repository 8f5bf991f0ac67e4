package org.waymark.message;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.shared.University;

/**
 * Puts messages into words when they are sent, with the names that people have then. The layout is
 * a FreeMarker template; the sentences are data in it.
 */
@ApplicationScoped
public class LetterWriter {
    @Inject MessageTexts texts;
    @Inject Directory directory;
    @Inject MailSettings settings;

    private final Configuration layouts = layouts();

    protected LetterWriter() {}

    LetterWriter(MessageTexts texts, Directory directory, MailSettings settings) {
        this.texts = texts;
        this.directory = directory;
        this.settings = settings;
    }

    /** The cards of everyone who is named in these messages or gets one, in one statement. */
    public Map<PersonId, PersonCard> cardsFor(Collection<OutboxMessage> messages) {
        Set<PersonId> people = new HashSet<>();
        for (OutboxMessage message : messages) {
            people.add(message.to());
            message.values()
                    .forEach(
                            (name, value) -> {
                                if (isPerson(name)) {
                                    people.add(new PersonId(value));
                                }
                            });
        }
        return people.isEmpty() ? Map.of() : directory.cards(people);
    }

    /** In the template's words. */
    public Letter write(OutboxMessage message, Map<PersonId, PersonCard> cards) {
        return write(message, cards, null);
    }

    /**
     * @param own what the message says in its phase, or null for the template's words
     */
    public Letter write(OutboxMessage message, Map<PersonId, PersonCard> cards, Wording own) {
        Entry entry = entry(message, cards, own);
        Map<String, Object> model = frame(message, cards, entry.title(), entry.paragraphs());
        model.put("link", entry.link());
        return letter(message, cards, entry.title(), entry.paragraphs(), model);
    }

    /**
     * Many messages in one, each with its own link.
     *
     * @param toDo what still waits, in the order in which it is told
     * @param news the rest
     * @param waiting how many things wait for the person altogether
     * @param own what a message says in its phase, or null for the template's words
     * @param frames what digests say in an administrator's words, by key
     */
    Letter writeDigest(
            OutboxMessage digest,
            List<OutboxMessage> toDo,
            List<OutboxMessage> news,
            long waiting,
            Map<PersonId, PersonCard> cards,
            Function<OutboxMessage, Wording> own,
            Map<String, Wording> frames) {
        String key = wordedAs(toDo.size());
        Wording sentences = wording(key, frames.get(key));
        Map<String, String> values = Map.of("count", String.valueOf(toDo.size()));
        String subject = filled(sentences.subject(), values, cards);
        List<String> paragraphs =
                sentences.paragraphs().stream()
                        .map(paragraph -> filled(paragraph, values, cards))
                        .toList();
        List<Entry> things = entries(toDo, cards, own);
        List<Entry> told = entries(news, cards, own);
        Map<String, Object> model = frame(digest, cards, subject, paragraphs);
        model.put("things", things);
        model.put("news", told);
        model.put("newsTitle", texts.phrase("digest", things.isEmpty() ? "only-news" : "news"));
        model.put("together", true);
        if (waiting > things.size()) {
            model.put("more", more(waiting - things.size()));
        }
        model.put("link", settings.baseUrl() + digest.link());
        List<String> read = new ArrayList<>(paragraphs);
        things.forEach(thing -> read.add(thing.title()));
        told.forEach(thing -> read.add(thing.title()));
        return letter(digest, cards, subject, read, model);
    }

    /** What was told of earlier and waits still. */
    private String more(long things) {
        return things == 1
                ? texts.phrase("digest", "one-more")
                : things + " " + texts.phrase("digest", "more");
    }

    private static String wordedAs(int things) {
        return switch (things) {
            case 0 -> MessageRules.TOGETHER_NEWS;
            case 1 -> MessageRules.TOGETHER_ONE;
            default -> MessageRules.TOGETHER;
        };
    }

    /** One message's part of a mail; public for the layouts. */
    public record Entry(String title, List<String> paragraphs, String link) {}

    private List<Entry> entries(
            List<OutboxMessage> messages,
            Map<PersonId, PersonCard> cards,
            Function<OutboxMessage, Wording> own) {
        return messages.stream().map(message -> entry(message, cards, own.apply(message))).toList();
    }

    private Entry entry(OutboxMessage message, Map<PersonId, PersonCard> cards, Wording own) {
        Wording wording = wording(message.key(), own);
        Map<String, String> values = message.values();
        return new Entry(
                filled(wording.subject(), values, cards),
                wording.paragraphs().stream()
                        .map(paragraph -> filled(paragraph, values, cards))
                        .toList(),
                settings.baseUrl() + message.link());
    }

    private Wording wording(String key, Wording own) {
        MessageTexts.Sentences standard = texts.message(key);
        return own == null ? new Wording(standard.subject(), standard.paragraphs()) : own;
    }

    private Map<String, Object> frame(
            OutboxMessage message,
            Map<PersonId, PersonCard> cards,
            String subject,
            List<String> paragraphs) {
        Map<String, Object> model = new HashMap<>();
        model.put("name", cards.get(message.to()).givenName());
        model.put("subject", subject);
        model.put("paragraphs", paragraphs);
        model.put("things", List.of());
        model.put("news", List.of());
        model.put("sender", "Waymark, " + University.name());
        model.put("why", texts.phrase("why", MessageRules.of(message).why().phrase()));
        model.put("choices", settings.choicesUrl());
        model.put(
                "words",
                Map.of(
                        "open", texts.phrase("frame", "open"),
                        "home", texts.phrase("frame", "home"),
                        "onlyOpens", texts.phrase("frame", "only-opens"),
                        "choose", texts.phrase("frame", "choose")));
        return model;
    }

    private Letter letter(
            OutboxMessage message,
            Map<PersonId, PersonCard> cards,
            String subject,
            List<String> paragraphs,
            Map<String, Object> model) {
        return new Letter(
                cards.get(message.to()).name(),
                subject,
                paragraphs,
                laidOut("mail.txt.ftl", model),
                laidOut("mail.html.ftl", model));
    }

    private String filled(
            String sentence, Map<String, String> values, Map<PersonId, PersonCard> cards) {
        return Placeholder.in(sentence)
                .replaceAll(
                        found -> {
                            String name = found.group(1);
                            return Matcher.quoteReplacement(words(name, values.get(name), cards));
                        });
    }

    private String words(String name, String value, Map<PersonId, PersonCard> cards) {
        Placeholder placeholder = Placeholder.named(name).orElseThrow();
        if (placeholder.kind() != Placeholder.Kind.PERSON) {
            return placeholder.words(value, texts);
        }
        PersonCard card = cards.get(new PersonId(value));
        return card == null ? "Somebody who has left" : card.name();
    }

    private static boolean isPerson(String name) {
        return Placeholder.named(name)
                .filter(placeholder -> placeholder.kind() == Placeholder.Kind.PERSON)
                .isPresent();
    }

    private String laidOut(String layout, Map<String, Object> model) {
        try {
            Template template = layouts.getTemplate(layout);
            var out = new StringWriter();
            template.process(model, out);
            return out.toString();
        } catch (TemplateException | IOException broken) {
            throw new UncheckedIOException(
                    new IOException("The layout " + layout + " doesn't work", broken));
        }
    }

    private static Configuration layouts() {
        var configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(LetterWriter.class, "");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.UK);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setTemplateConfigurations(htmlEscapes());
        return configuration;
    }

    /** Whatever stands in an HTML layout is escaped without being asked. */
    private static freemarker.cache.TemplateConfigurationFactory htmlEscapes() {
        var html = new freemarker.core.TemplateConfiguration();
        html.setOutputFormat(HTMLOutputFormat.INSTANCE);
        return new freemarker.cache.ConditionalTemplateConfigurationFactory(
                new freemarker.cache.FileNameGlobMatcher("*.html.ftl"), html);
    }
}
