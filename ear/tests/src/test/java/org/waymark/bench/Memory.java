package org.waymark.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much of the machine's memory a process holds, as Linux tells it; elsewhere 0. */
final class Memory {
    private Memory() {}

    static long mebibytesOf(long process) {
        var status = Path.of("/proc", String.valueOf(process), "status");
        if (!Files.exists(status)) return 0;
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
