package org.waymark.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the server has written while all this was tried. */
class TheLog extends InTheContainer {
    private static final Path LOGS = Path.of("target/container/logs");

    @Test
    void holdsNoPasswordAndNoKey() throws IOException {
        try (var logs = Files.list(LOGS)) {
            assertThat(logs.toList())
                    .isNotEmpty()
                    .noneMatch(log -> holds(log, "WAYMARK_DB_PASSWORD"))
                    .noneMatch(log -> holds(log, "WAYMARK_MONITORING_DB_PASSWORD"))
                    .noneMatch(log -> holds(log, "WAYMARK_MASTER_KEY"));
        }
    }

    private static boolean holds(Path log, String secret) {
        try {
            return Files.readString(log).contains(System.getenv(secret));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
