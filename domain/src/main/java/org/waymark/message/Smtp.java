package org.waymark.message;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.waymark.calendar.Invitation;
import org.waymark.shared.University;

/**
 * Hands one mail to the university's mail server: in plain text, and in plain HTML beside it. What
 * it tells a calendar stands beside them once more, where Outlook and Google look for it, and as a
 * file for whoever reads mail with something else.
 */
@ApplicationScoped
public class Smtp {
    private static final String PATIENCE_MILLIS = "20000";

    @Inject MailSettings settings;

    protected Smtp() {}

    Smtp(MailSettings settings) {
        this.settings = settings;
    }

    public void send(Delivery delivery) throws MessagingException {
        Transport.send(mail(delivery));
    }

    private MimeMessage mail(Delivery delivery) throws MessagingException {
        Letter letter = delivery.letter();
        var mail = new MailWithItsOwnId(session(), delivery.mailId());
        mail.setFrom(address(settings.from(), "Waymark, " + University.name()));
        mail.setRecipient(Message.RecipientType.TO, address(delivery.address(), letter.to()));
        mail.setSubject(letter.subject(), "UTF-8");
        mail.setSentDate(Date.from(delivery.writtenAt()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        // Without List-Unsubscribe-Post: the link only opens a page, and nothing changes by mail.
        mail.setHeader("List-Unsubscribe", "<" + settings.choicesUrl() + ">");
        var text = new MimeBodyPart();
        text.setText(letter.text(), "UTF-8");
        var html = new MimeBodyPart();
        html.setContent(letter.html(), "text/html; charset=UTF-8");
        if (delivery.invitation() == null) {
            mail.setContent(new MimeMultipart("alternative", text, html));
        } else {
            mail.setContent(withCalendar(text, html, delivery.invitation()));
        }
        return mail;
    }

    private static MimeMultipart withCalendar(
            MimeBodyPart text, MimeBodyPart html, Invitation invitation) throws MessagingException {
        var alternatives = new MimeBodyPart();
        alternatives.setContent(
                new MimeMultipart(
                        "alternative",
                        text,
                        html,
                        calendar(
                                invitation,
                                "text/calendar; charset=UTF-8; method="
                                        + invitation.method()
                                        + "; component=VEVENT")));
        MimeBodyPart file = calendar(invitation, "application/ics");
        file.setFileName("meeting.ics");
        file.setDisposition(Part.ATTACHMENT);
        return new MimeMultipart("mixed", alternatives, file);
    }

    private static MimeBodyPart calendar(Invitation invitation, String type)
            throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(
                        new ByteArrayDataSource(
                                invitation.text().getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private Session session() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", String.valueOf(settings.port()));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        if (settings.port() == 465) {
            properties.setProperty("mail.smtp.ssl.enable", "true");
        } else {
            properties.setProperty("mail.smtp.starttls.enable", "true");
        }
        if (settings.user().isEmpty()) {
            return Session.getInstance(properties);
        }
        properties.setProperty("mail.smtp.auth", "true");
        // A password never travels in the clear.
        properties.setProperty(
                "mail.smtp.starttls.required", String.valueOf(settings.port() != 465));
        return Session.getInstance(
                properties,
                new Authenticator() {
                    @Override
                    protected PasswordAuthentication getPasswordAuthentication() {
                        return new PasswordAuthentication(settings.user(), settings.password());
                    }
                });
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address, name, "UTF-8");
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("no UTF-8", impossible);
        }
    }

    /** Keeps the id from the outbox, so that a mail sent twice is known as one. */
    private static final class MailWithItsOwnId extends MimeMessage {
        private final String id;

        MailWithItsOwnId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
