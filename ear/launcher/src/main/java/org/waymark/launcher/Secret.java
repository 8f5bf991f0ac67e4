package org.waymark.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random secrets of this machine. */
final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    static String random() {
        return HexFormat.of().formatHex(bytes(16));
    }

    /** A key of 32 bytes that is made once and then kept, readable by its owner alone. */
    static void keepIn(Path file) {
        if (!Files.exists(file))
            Software.writePrivately(file, Base64.getEncoder().encodeToString(bytes(32)) + "\n");
    }

    static byte[] bytes(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
