package org.waymark.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowingTheLog {

    private @TempDir Path directory;

    @Test
    void passesOnWhatTheApplicationSaysFromNowOn() throws IOException {
        var log = directory.resolve("server.log");
        var said = new CopyOnWriteArrayList<String>();
        Files.writeString(log, record("INFO", "org.sample.demo", "before"));

        LogFollower.during(
                () -> {
                    append(log, record("INFO", "org.sample.demo", "The university opens – Übung"));
                    append(log, record("INFO", "org.other", "not ours"));
                    append(log, record("SEVERE", "org.sample", "for the report of the failure"));
                    append(log, record("INFO", "org.sample", "It's there"));
                },
                log,
                "org.sample",
                said::add);

        assertThat(said).containsExactly("The university opens – Übung", "It's there");
    }

    private static void append(Path log, String record) {
        try {
            Files.writeString(log, record, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String record(String level, String logger, String message) {
        return "[2026-11-22T01:00:11.120+0000] [Payara 6.2025.9] [%s] [] [%s] [tid: _ThreadID=65 _ThreadName=admin(2)] [timeMillis: 1795309211120] [levelValue: 800] [[\n  %s]]\n\n"
                .formatted(level, logger, message);
    }
}
