package org.waymark.launcher;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.WatchService;

/**
 * Copies what changes in a source folder into the unpacked application, so that a changed page or
 * style is seen at the next reload.
 */
final class LiveFiles {

    private final Path source;
    private final Path target;
    private final WatchService changes;

    private LiveFiles(Path source, Path target, WatchService changes) {
        this.source = source;
        this.target = target;
        this.changes = changes;
    }

    static void copyChanges(Path source, Path target) throws IOException {
        if (!Files.isDirectory(source)) return;
        var files = new LiveFiles(source, target, source.getFileSystem().newWatchService());
        files.watch(source);
        var thread = new Thread(files::copyForEver, "live-files");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch(Path folder) throws IOException {
        try (var folders = Files.walk(folder).filter(Files::isDirectory)) {
            for (Path each : (Iterable<Path>) folders::iterator)
                each.register(changes, ENTRY_CREATE, ENTRY_MODIFY);
        }
    }

    private void copyForEver() {
        try {
            while (true) {
                var key = changes.take();
                for (var event : key.pollEvents())
                    if (event.context() instanceof Path name)
                        copy(((Path) key.watchable()).resolve(name));
                key.reset();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void copy(Path changed) {
        try {
            if (Files.isDirectory(changed)) watch(changed);
            else if (Files.isRegularFile(changed)) {
                var copy = target.resolve(source.relativize(changed).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(changed, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            System.err.println("  " + changed + " could not be copied: " + e.getMessage());
        }
    }
}
