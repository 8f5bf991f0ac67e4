package org.waymark.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.waymark.community.EventLists;
import org.waymark.community.GatheringKind;
import org.waymark.people.PersonId;

/** The next events at which a person has a place. */
@ApplicationScoped
public class EventsComingUp implements ComingUp {
    private static final int MOST = 5;

    @Inject EventLists events;

    protected EventsComingUp() {}

    @Override
    public List<Date> datesOf(PersonId person, Instant from) {
        return events.booked(person, from, MOST).stream()
                .map(
                        event ->
                                new Date(
                                        event.kind() == GatheringKind.TRAINING
                                                ? "training"
                                                : "event",
                                        null,
                                        event.beginsAt(),
                                        event.endsAt(),
                                        null,
                                        "/my/community/event.xhtml?id=" + event.id().value()))
                .toList();
    }
}
