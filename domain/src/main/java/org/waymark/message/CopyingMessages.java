package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waymark.scheme.PhaseDuplicated;

/** A phase that is made like another says its messages in the same words. */
@ApplicationScoped
public class CopyingMessages {
    @Inject PhaseMessages messages;

    protected CopyingMessages() {}

    void on(@Observes PhaseDuplicated event) {
        messages.of(event.like()).forEach(message -> messages.add(message.in(event.phase())));
    }
}
