package org.waymark.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a message that belongs to no phase says, in an administrator's words. */
@Entity
@Table(name = "common_message")
public class CommonMessage extends EditedMessage {
    @Id
    @Column(name = "message_key")
    private String key;

    protected CommonMessage() {}

    static CommonMessage called(String key) {
        var message = new CommonMessage();
        message.key = key;
        return message;
    }

    public String key() {
        return key;
    }
}
