package org.waymark.calendar;

import java.time.Instant;

/**
 * What a person sees of their feed; never its address.
 *
 * @param madeAt or null where they have none
 * @param fetchedAt or null where no program has read it
 */
public record FeedView(Instant madeAt, Instant fetchedAt) {
    static final FeedView NONE = new FeedView(null, null);

    static FeedView of(CalendarFeed feed) {
        return new FeedView(feed.madeAt(), feed.fetchedAt());
    }

    public boolean isMade() {
        return madeAt != null;
    }
}
