package org.waymark.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import org.waymark.shared.ChangedMeanwhile;

/** What a message that belongs to no phase says, in an administrator's words. */
@Entity
@Table(name = "common_message")
public class CommonMessage {
    @Id
    @Column(name = "message_key")
    private String key;

    private String subject;
    private String body;
    @Version private long version;

    protected CommonMessage() {}

    static CommonMessage called(String key) {
        var message = new CommonMessage();
        message.key = key;
        return message;
    }

    /**
     * @param names that the message is sent with; no other can stand between braces
     */
    void say(String newSubject, String newBody, Set<Placeholder> names) {
        PhaseMessage.check(newSubject, newBody, names);
        subject = newSubject.strip();
        body = String.join("\n", PhaseMessage.paragraphs(newBody));
    }

    void mustBeAt(long seen) {
        if (version != seen) {
            throw new ChangedMeanwhile();
        }
    }

    public String key() {
        return key;
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
