package org.waymark.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;
import org.waymark.shared.UniversityTime;

/**
 * Reads a feed. A calendar program can't sign in, so the secret in the address is all it brings: it
 * opens times, kinds of place and names, and nothing else of the person's. An address that never
 * was, one that was revoked and one whose owner has left are the same nothing.
 */
@Stateless
public class OpenFeedService {
    private static final int MONTHS_BACK = 3;
    private static final int MONTHS_AHEAD = 12;

    /** Programs ask every few minutes; when exactly is worth no write each time. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(10);

    @Inject CalendarFeeds feeds;
    @Inject Appointments appointments;
    @Inject CalendarFiles files;
    @Inject Clock clock;

    public OpenFeedService() {}

    OpenFeedService(
            CalendarFeeds feeds, Appointments appointments, CalendarFiles files, Clock clock) {
        this.feeds = feeds;
        this.appointments = appointments;
        this.files = files;
        this.clock = clock;
    }

    @PermitAll
    public CalendarFile read(String secret) {
        PersonId reader =
                FeedSecret.of(secret)
                        .flatMap(typed -> feeds.readerOf(typed.hash()))
                        .orElseThrow(NotFound::new);
        Instant now = clock.instant();
        ZonedDateTime here = now.atZone(UniversityTime.ZONE);
        List<Appointment> dates =
                appointments.of(
                        reader,
                        here.minusMonths(MONTHS_BACK).toInstant(),
                        here.plusMonths(MONTHS_AHEAD).toInstant());
        CalendarFile feed = files.feed(dates);
        feeds.fetched(reader, now, now.minus(NOTED_EVERY));
        return feed;
    }
}
