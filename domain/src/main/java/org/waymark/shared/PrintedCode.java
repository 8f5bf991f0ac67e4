package org.waymark.shared;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a paper that somebody hands on is found by: 80 random bits in letters and digits that nobody
 * mistakes for each other, in four groups. Whoever has it reads the paper, so it can't be guessed
 * or tried out.
 */
public record PrintedCode(String value) {
    /** Without I, L, O and U. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{16}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public PrintedCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A code has sixteen letters and digits.");
        }
    }

    public static PrintedCode fresh() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new PrintedCode(code.toString());
    }

    /** As somebody typed it: small letters, gaps, and letters that look like digits are taken. */
    public static Optional<PrintedCode> typed(String text) {
        String code =
                text.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replaceAll("[IL]", "1");
        return SHAPE.matcher(code).matches()
                ? Optional.of(new PrintedCode(code))
                : Optional.empty();
    }

    /** As it is printed: {@code 7K3M-0QZX-9F2T-B8RD}. */
    public String printed() {
        return value.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
