package org.waymark.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Passes on what the application tells the server's log while it starts, so that people see that
 * something happens. Errors aren't passed on: who reports the failure shows the last one.
 */
final class LogFollower {

    private final Path log;
    private final Pattern record;
    private final Consumer<String> say;
    private final Thread thread = new Thread(this::follow, "log-follower");
    private long position;
    private volatile boolean ended;

    private LogFollower(Path log, String loggers, Consumer<String> say) throws IOException {
        this.log = log;
        this.record =
                Pattern.compile(
                        "\\[INFO] \\[[^]]*] \\[%s[^]]*] .*?\\[\\[\\n(.*?)]]"
                                .formatted(Pattern.quote(loggers)),
                        Pattern.DOTALL);
        this.say = say;
        this.position = Files.exists(log) ? Files.size(log) : 0;
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * @param loggers the beginning of the names of the loggers that are listened to
     */
    static void during(Runnable start, Path log, String loggers, Consumer<String> say)
            throws IOException {
        var follower = new LogFollower(log, loggers, say);
        try {
            start.run();
        } finally {
            follower.end();
        }
    }

    private void end() {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        boolean last;
        do {
            last = ended;
            passOn();
            if (!last) Program.pause();
        } while (!last);
    }

    private void passOn() {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            if (file.length() < position) position = 0;
            var bytes = new byte[(int) (file.length() - position)];
            file.seek(position);
            file.readFully(bytes);
            var found = record.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
            int read = 0;
            while (found.find()) {
                say.accept(utf8(found.group(1)).strip());
                read = found.end();
            }
            position += read;
        } catch (IOException notThereYet) {
            // The next look will find it.
        }
    }

    /** Read as one byte a letter, so that positions in text and file are the same. */
    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
