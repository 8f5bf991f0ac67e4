package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.waymark.calendar.Organiser;

/**
 * Where mail goes and where its links lead. Without {@code WAYMARK_SMTP_HOST} nothing is sent and
 * every message waits in the outbox; in the demonstration it can be read there.
 */
@ApplicationScoped
public class MailSettings implements Organiser {
    private final Map<String, String> environment;

    public MailSettings() {
        this(System.getenv());
    }

    MailSettings(Map<String, String> environment) {
        this.environment = environment;
    }

    public boolean isSet() {
        return !get("WAYMARK_SMTP_HOST", "").isEmpty();
    }

    /** Refuses half a configuration, by the name of what is missing. */
    public void check() {
        if (!isSet()) {
            return;
        }
        port();
        if (!from().contains("@")) {
            throw new IllegalStateException(
                    "WAYMARK_SMTP_HOST is set, so WAYMARK_SMTP_FROM must hold the address that mail"
                            + " comes from, such as mentoring@your.university");
        }
        if (user().isEmpty() != password().isEmpty()) {
            throw new IllegalStateException(
                    "Set both WAYMARK_SMTP_USER and WAYMARK_SMTP_PASSWORD, or neither");
        }
    }

    public String host() {
        return get("WAYMARK_SMTP_HOST", "");
    }

    public int port() {
        String port = get("WAYMARK_SMTP_PORT", "587");
        try {
            return Integer.parseInt(port);
        } catch (NumberFormatException wrong) {
            throw new IllegalStateException(
                    "WAYMARK_SMTP_PORT must be a number such as 587, not " + port, wrong);
        }
    }

    public String user() {
        return get("WAYMARK_SMTP_USER", "");
    }

    public String password() {
        return get("WAYMARK_SMTP_PASSWORD", "");
    }

    public String from() {
        return get("WAYMARK_SMTP_FROM", "");
    }

    @Override
    public String address() {
        return from();
    }

    /** What links begin with, without a slash at the end. */
    public String baseUrl() {
        String here = "http://localhost:" + get("WAYMARK_HTTP_PORT", "8080");
        return get("WAYMARK_BASE_URL", here).replaceAll("/+$", "");
    }

    /** The page on which one says when mail comes; it only opens. */
    public String choicesUrl() {
        return baseUrl() + "/my/message/index.xhtml";
    }

    private String get(String name, String otherwise) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
