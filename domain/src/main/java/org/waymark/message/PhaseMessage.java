package org.waymark.message;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.waymark.scheme.PhaseId;

/** What a message says in one phase, in an administrator's words. */
@Entity
@Table(name = "phase_message")
public class PhaseMessage extends EditedMessage {
    @Id
    @Convert(converter = PhaseMessageId.Column.class)
    private PhaseMessageId id;

    @Convert(converter = PhaseId.Column.class)
    @Column(name = "phase_id")
    private PhaseId phase;

    @Column(name = "message_key")
    private String key;

    protected PhaseMessage() {}

    static PhaseMessage of(PhaseId phase, String key) {
        var message = new PhaseMessage();
        message.id = PhaseMessageId.next();
        message.phase = phase;
        message.key = key;
        return message;
    }

    /** The same words in another phase. */
    PhaseMessage in(PhaseId other) {
        PhaseMessage copy = of(other, key);
        copy.sayLike(this);
        return copy;
    }

    public String key() {
        return key;
    }
}
