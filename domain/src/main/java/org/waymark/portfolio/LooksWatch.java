package org.waymark.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.shared.Happened;

/** Calls those off who were asked to read a text that says something else now. */
@ApplicationScoped
public class LooksWatch {
    @Inject Looks looks;
    @Inject Event<Happened> happened;

    protected LooksWatch() {}

    void on(@Observes EvidenceSaysOtherwise event) {
        List<LookId> over = looks.callOff(event.evidence());
        if (!over.isEmpty()) {
            happened.fire(new LooksOver(event.by(), over));
        }
    }
}
