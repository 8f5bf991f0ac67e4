package org.waymark.message;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.scheme.PhaseId;

/** The messages that phases say in other words than their template. */
public interface PhaseMessages {
    void add(PhaseMessage message);

    void remove(PhaseMessage message);

    Optional<PhaseMessage> find(PhaseId phase, String key);

    List<PhaseMessage> of(PhaseId phase);

    /**
     * The words for those of these messages that have some of their phase's own, in one statement.
     * A message belongs to the phase of what its link opens: a pair, a request, a meeting.
     */
    Map<OutboxMessageId, Wording> wordingsOf(Collection<OutboxMessage> messages);
}
