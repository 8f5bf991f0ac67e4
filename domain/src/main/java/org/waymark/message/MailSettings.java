package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.waymark.calendar.Organiser;
import org.waymark.configuration.Configuration;
import org.waymark.configuration.Variable;

/**
 * Where mail goes and where its links lead. Without {@code WAYMARK_SMTP_HOST} nothing is sent and
 * every message waits in the outbox; in the demonstration it can be read there.
 */
@ApplicationScoped
public class MailSettings implements Organiser {
    private final Configuration configuration;

    public MailSettings() {
        this(Configuration.ofThisProcess());
    }

    MailSettings(Map<String, String> environment) {
        this(new Configuration(environment));
    }

    private MailSettings(Configuration configuration) {
        this.configuration = configuration;
    }

    public boolean isSet() {
        return configuration.isSet(Variable.SMTP_HOST);
    }

    public String host() {
        return configuration.text(Variable.SMTP_HOST);
    }

    public int port() {
        return configuration.number(Variable.SMTP_PORT);
    }

    public String user() {
        return configuration.text(Variable.SMTP_USER);
    }

    public String password() {
        return configuration.text(Variable.SMTP_PASSWORD);
    }

    public String from() {
        return configuration.text(Variable.SMTP_FROM);
    }

    @Override
    public String address() {
        return from();
    }

    /** What links begin with, without a slash at the end. */
    public String baseUrl() {
        String here = "http://localhost:" + configuration.text(Variable.HTTP_PORT);
        return configuration.find(Variable.BASE_URL).orElse(here).replaceAll("/+$", "");
    }

    /** The page on which one says when mail comes; it only opens. */
    public String choicesUrl() {
        return baseUrl() + "/my/message/index.xhtml";
    }
}
