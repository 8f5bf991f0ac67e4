package org.waymark.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of a feed's address that nobody can guess: 192 random bits. That much needs no slow
 * hash: there is nothing to try out.
 */
final class FeedSecret {
    private static final int BYTES = 24;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private FeedSecret(String text) {
        this.text = text;
    }

    static FeedSecret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What can't be one needs no look into the database. */
    static Optional<FeedSecret> of(String typed) {
        return typed != null && SHAPE.matcher(typed).matches()
                ? Optional.of(new FeedSecret(typed))
                : Optional.empty();
    }

    String text() {
        return text;
    }

    String hash() {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "a secret";
    }
}
