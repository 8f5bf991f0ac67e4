package org.waymark.calendar;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.shared.Happened;
import org.waymark.shared.RuleBroken;

/** Making, replacing and revoking one's own feed. */
@Stateless
public class FeedService {
    @Inject CurrentPerson me;
    @Inject CalendarFeeds feeds;
    @Inject Event<Happened> happened;
    @Inject Clock clock;

    public FeedService() {}

    FeedService(CurrentPerson me, CalendarFeeds feeds, Event<Happened> happened, Clock clock) {
        this.me = me;
        this.feeds = feeds;
        this.happened = happened;
        this.clock = clock;
    }

    @RolesAllowed(STAFF)
    public FeedView mine() {
        return feeds.of(me.id()).map(FeedView::of).orElse(FeedView.NONE);
    }

    /**
     * Makes a feed, or gives it another address; the old one leads nowhere from now on.
     *
     * @param seen when the feed was made that the caller had before them, or null: a page that is
     *     sent again doesn't put another address in the place of one that was just copied
     * @return the secret, which is told this once
     */
    @RolesAllowed(STAFF)
    public String make(Instant seen) {
        Optional<CalendarFeed> there = feeds.of(me.id());
        if (!Objects.equals(there.map(CalendarFeed::madeAt).orElse(null), seen)) {
            throw new RuleBroken("calendar.rule.made-already");
        }
        FeedSecret secret = FeedSecret.fresh();
        there.ifPresentOrElse(
                feed -> feed.replace(secret, clock.instant()),
                () -> feeds.add(CalendarFeed.of(me.id(), secret, clock.instant())));
        happened.fire(new CalendarFeedMade(me.id()));
        return secret.text();
    }

    /** Revoking twice changes nothing. */
    @RolesAllowed(STAFF)
    public void revoke() {
        feeds.of(me.id())
                .ifPresent(
                        feed -> {
                            feeds.remove(feed);
                            happened.fire(new CalendarFeedRevoked(me.id()));
                        });
    }
}
