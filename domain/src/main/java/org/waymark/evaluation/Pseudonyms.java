package org.waymark.evaluation;

import java.security.SecureRandom;
import java.util.HexFormat;

/** 128 random bits: nothing about a person leads to them. */
final class Pseudonyms {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Pseudonyms() {}

    static String random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
