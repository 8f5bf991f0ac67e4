package org.waymark.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waymark.resource.LinksDied;
import org.waymark.resource.LinksMended;
import org.waymark.resource.ResourceChanged;
import org.waymark.resource.Resources;

/** Dead links wait for the coordinators of their scheme, until none is left. */
@ApplicationScoped
public class ResourceWaiting {
    private static final String DEAD = "links-dead";

    @Inject WaitingList list;
    @Inject Resources resources;

    protected ResourceWaiting() {}

    void on(@Observes LinksDied event) {
        list.add(
                event.coordinators().stream()
                        .map(
                                one ->
                                        WaitingItem.of(one, DEAD, event.scheme())
                                                .at("/coordinate/resource/links.xhtml"))
                        .toList());
    }

    void on(@Observes LinksMended event) {
        list.done(DEAD, event.scheme());
    }

    void on(@Observes ResourceChanged event) {
        if (resources.dead(event.scheme()) == 0) {
            list.done(DEAD, event.scheme());
        }
    }
}
