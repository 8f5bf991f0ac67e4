package org.waymark.shared;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Makes and reads the ids of version 7 (RFC 9562): 48 bits of milliseconds, 12 bits that count
 * within one, then chance. Those made by one server ascend, so that what was written later also
 * sorts later.
 */
public final class Ids {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BITS_OF_COUNT = 12;
    private static final AtomicLong LATEST = new AtomicLong();
    private static final Pattern SHAPE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Ids() {}

    /**
     * The milliseconds are the machine's, not the movable clock's: they only order ids, and a moved
     * clock must not make them collide. More ids than fit into one millisecond run ahead of it.
     */
    public static String next() {
        long now = System.currentTimeMillis() << BITS_OF_COUNT;
        long moment = LATEST.updateAndGet(latest -> Math.max(latest + 1, now));
        long millis = moment >>> BITS_OF_COUNT;
        long count = moment & 0xFFFL;
        long high = (millis << 16) | 0x7000L | count;
        long low = (CHANCE.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    /**
     * Refuses what isn't an id as if the thing weren't there, so that a made-up address tells
     * nothing.
     */
    public static String checked(String value) {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new NotFound();
        }
        return value;
    }
}
