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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
        var sentences = texts.message(message.key());
        Wording wording =
                own == null ? new Wording(sentences.subject(), sentences.paragraphs()) : own;
        Map<String, String> values = message.values();
        String subject = filled(wording.subject(), values, cards);
        List<String> paragraphs =
                wording.paragraphs().stream()
                        .map(paragraph -> filled(paragraph, values, cards))
                        .toList();
        PersonCard to = cards.get(message.to());
        Map<String, Object> model =
                Map.of(
                        "name",
                        to.givenName(),
                        "subject",
                        subject,
                        "paragraphs",
                        paragraphs,
                        "link",
                        settings.baseUrl() + message.link(),
                        "sender",
                        "Waymark, " + University.name());
        return new Letter(
                to.name(),
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
