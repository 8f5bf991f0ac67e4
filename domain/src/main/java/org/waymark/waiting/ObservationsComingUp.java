package org.waymark.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.waymark.observation.ObservationLists;
import org.waymark.people.PersonId;

/** Accepted observations, for the side of the home page. */
@ApplicationScoped
public class ObservationsComingUp implements ComingUp {
    private static final int MOST = 5;

    @Inject ObservationLists lists;

    protected ObservationsComingUp() {}

    @Override
    public List<Date> datesOf(PersonId person, Instant from) {
        return lists.aheadOf(person, from, MOST).stream()
                .map(
                        ahead ->
                                new Date(
                                        "observation",
                                        ahead.mentor().equals(person)
                                                ? ahead.mentee()
                                                : ahead.mentor(),
                                        ahead.beginsAt(),
                                        ahead.beginsAt().plus(Duration.ofMinutes(ahead.minutes())),
                                        null,
                                        "/my/observation/view.xhtml?id=" + ahead.id().value()))
                .toList();
    }
}
