package org.waymark.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. */
public final class ClockOnTheWall extends Clock {
    private Instant now;

    private ClockOnTheWall(Instant now) {
        this.now = now;
    }

    /** Thursday 15 October 2026, ten in the morning at the university. */
    public static ClockOnTheWall onAThursday() {
        return at("2026-10-15T09:00:00Z");
    }

    public static ClockOnTheWall at(String instant) {
        return new ClockOnTheWall(Instant.parse(instant));
    }

    public void passes(Duration time) {
        now = now.plus(time);
    }

    public void passesDays(long days) {
        passes(Duration.ofDays(days));
    }

    public LocalDate today() {
        return UniversityTime.today(this);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
