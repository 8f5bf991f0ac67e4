package org.waymark.harness;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the mail server has received. */
public final class Post {

    private final GreenMail server;

    Post(GreenMail server) {
        this.server = server;
    }

    /** The newest message to this address whose subject contains these words, once it is there. */
    public MimeMessage to(String address, String inSubject) {
        return Await.until(
                "mail to " + address + " about “" + inSubject + "”",
                () -> {
                    var fitting =
                            allTo(address).stream()
                                    .filter(message -> subject(message).contains(inSubject))
                                    .toList();
                    return fitting.isEmpty()
                            ? Optional.empty()
                            : Optional.of(fitting.get(fitting.size() - 1));
                });
    }

    public List<MimeMessage> allTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    public List<MimeMessage> all() {
        return List.of(server.getReceivedMessages());
    }

    /** The id that Waymark gave a message. */
    public static String id(MimeMessage message) {
        try {
            return message.getMessageID().replaceAll("[<>]|@.*", "");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that can be read in a message: its subject and every part of it. */
    public static String words(MimeMessage message) {
        try {
            return subject(message) + "\n" + words((Part) message);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(Part part) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart parts))
            return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var words = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++)
            words.append(words(parts.getBodyPart(i))).append('\n');
        return words.toString();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .map(Address::toString)
                    .anyMatch(recipient -> recipient.contains(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return Optional.ofNullable(message.getSubject()).orElse("");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
