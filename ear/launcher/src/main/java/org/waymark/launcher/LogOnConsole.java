package org.waymark.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Passes a growing log file on to this process's output, where containers are looked at, and
 * removes what the server has turned over, so that a small folder isn't filled.
 */
final class LogOnConsole {

    private final Path log;
    private final Thread thread = new Thread(this::follow, "log-on-console");
    private long position;
    private volatile boolean ended;

    LogOnConsole(Path log) {
        this.log = log;
        thread.setDaemon(true);
        thread.start();
    }

    /** When all that is there was passed on. */
    void end() throws InterruptedException {
        ended = true;
        thread.join();
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
            if (file.length() < position) {
                position = 0;
                removeOld();
            }
            if (file.length() == position) return;
            var bytes = new byte[(int) (file.length() - position)];
            file.seek(position);
            file.readFully(bytes);
            position += bytes.length;
            System.out.write(bytes);
            System.out.flush();
        } catch (IOException notThereYet) {
            // The next look will find it.
        }
    }

    private void removeOld() throws IOException {
        var old = log.getFileName() + "_*";
        try (var files = Files.newDirectoryStream(log.getParent(), old)) {
            for (var file : files) Files.delete(file);
        }
    }
}
