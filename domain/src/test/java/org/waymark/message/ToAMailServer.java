package org.waymark.message;

import java.util.Map;

/** Settings that lead to a mail server on this machine. */
final class ToAMailServer {
    private ToAMailServer() {}

    static MailSettings at(int port) {
        return new MailSettings(
                Map.of(
                        "WAYMARK_SMTP_HOST", "127.0.0.1",
                        "WAYMARK_SMTP_PORT", String.valueOf(port),
                        "WAYMARK_SMTP_FROM", "mentoring@northmoor.example"));
    }
}
