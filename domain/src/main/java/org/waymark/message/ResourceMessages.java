package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.waymark.people.PersonId;
import org.waymark.resource.LinksDied;

/** Tells coordinators that links of theirs lead nowhere. */
@ApplicationScoped
public class ResourceMessages {
    @Inject Outbox outbox;

    protected ResourceMessages() {}

    void on(@Observes LinksDied event) {
        for (PersonId coordinator : event.coordinators()) {
            outbox.write(
                    "links-dead",
                    coordinator,
                    "/coordinate/resource/links.xhtml",
                    Map.of("count", String.valueOf(event.count())));
        }
    }
}
