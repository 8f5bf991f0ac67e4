package org.waymark.shared;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes and reads the ids of version 7 (RFC 9562): 48 bits of milliseconds, then chance. */
public final class Ids {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final Pattern SHAPE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Ids() {}

    /**
     * The milliseconds are the machine's, not the movable clock's: they only order ids, and a moved
     * clock must not make them collide.
     */
    public static String next() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | CHANCE.nextInt(0x1000);
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
