package org.waymark.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All messages, waiting and sent. */
public interface OutboxMessages {
    void add(OutboxMessage message);

    Optional<OutboxMessage> find(OutboxMessageId id);

    /** Messages whose turn it is, oldest first, that nobody else holds; locked until the commit. */
    List<OutboxMessage> takeDue(Instant now, int most);

    /** Newest first, from before that message, or from the newest where null. */
    List<OutboxMessage> newest(OutboxMessageId before, int most);
}
