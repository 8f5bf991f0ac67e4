package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;

/**
 * Who may come in first, and the code that proves it: {@code WAYMARK_FIRST_ADMINISTRATOR} is their
 * staff number, {@code WAYMARK_FIRST_ADMINISTRATOR_CODE_FILE} names a file with a code that whoever
 * runs the server made up. Waymark never makes, prints or keeps the code.
 */
@ApplicationScoped
public class FirstCode {
    static final String WHO = "WAYMARK_FIRST_ADMINISTRATOR";
    static final String FILE = "WAYMARK_FIRST_ADMINISTRATOR_CODE_FILE";
    private static final int FEWEST_CHARACTERS = 20;

    private final Map<String, String> environment;

    public FirstCode() {
        this(System.getenv());
    }

    FirstCode(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The staff number of whoever may come in first, where somebody is named. */
    public Optional<String> staffNumber() {
        return get(WHO);
    }

    String file() {
        return get(FILE).orElse("");
    }

    /** Refuses half a configuration and a code that could be guessed, saying what to do. */
    public void check() {
        if (get(FILE).isEmpty()) {
            throw new IllegalStateException(
                    WHO + " is set, so " + FILE + " must name a file with a code." + HOW);
        }
        if (read().length() < FEWEST_CHARACTERS) {
            throw new IllegalStateException(
                    "The code in the file that "
                            + FILE
                            + " names has fewer than "
                            + FEWEST_CHARACTERS
                            + " characters."
                            + HOW);
        }
    }

    private static final String HOW = " Make one with: openssl rand -hex 20";

    /** Whether this is the code; in the same time, however much of it is right. */
    boolean isRight(String given) {
        String code = read();
        boolean same =
                MessageDigest.isEqual(
                        code.getBytes(StandardCharsets.UTF_8),
                        given.strip().getBytes(StandardCharsets.UTF_8));
        return same && code.length() >= FEWEST_CHARACTERS;
    }

    private String read() {
        try {
            return Files.readString(Path.of(file())).strip();
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "The file that " + FILE + " names (" + file() + ") can't be read", unreadable);
        }
    }

    private Optional<String> get(String name) {
        return Optional.ofNullable(environment.get(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    @Override
    public String toString() {
        return "first code";
    }
}
