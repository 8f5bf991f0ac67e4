package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import org.waymark.configuration.Configuration;
import org.waymark.configuration.Variable;

/**
 * Who may come in first, and the code that proves it: {@code WAYMARK_FIRST_ADMINISTRATOR} is their
 * staff number, {@code WAYMARK_FIRST_ADMINISTRATOR_CODE_FILE} names a file with a code that whoever
 * runs the server made up. Waymark never makes, prints or keeps the code.
 */
@ApplicationScoped
public class FirstCode {
    static final String WHO = Variable.FIRST_ADMINISTRATOR.variable();
    static final String FILE = Variable.FIRST_ADMINISTRATOR_CODE_FILE.variable();
    private static final int FEWEST_CHARACTERS = 20;

    private final Configuration configuration;

    public FirstCode() {
        this(Configuration.ofThisProcess());
    }

    FirstCode(Map<String, String> environment) {
        this(new Configuration(environment));
    }

    private FirstCode(Configuration configuration) {
        this.configuration = configuration;
    }

    /** The staff number of whoever may come in first, where somebody is named. */
    public Optional<String> staffNumber() {
        return configuration.find(Variable.FIRST_ADMINISTRATOR);
    }

    String file() {
        return configuration.text(Variable.FIRST_ADMINISTRATOR_CODE_FILE);
    }

    /** Refuses half a configuration and a code that could be guessed, saying what to do. */
    public void check() {
        if (file().isEmpty()) {
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

    @Override
    public String toString() {
        return "first code";
    }
}
