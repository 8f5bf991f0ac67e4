package org.waymark.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Where one database and one server live.
 *
 * @param directory data, logs and pid files; one running installation each
 * @param software unpacked programs, never changed, so that several homes can share them
 * @param say where progress is told
 */
public record Home(Path directory, Path software, Consumer<String> say) {

    public Home {
        directory = directory.toAbsolutePath().normalize();
        software = software.toAbsolutePath().normalize();
        try {
            Files.createDirectories(directory.resolve("logs"));
            Files.createDirectories(software);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path resolve(String name) {
        return directory.resolve(name);
    }

    public Path log(String program) {
        return directory.resolve("logs").resolve(program + ".log");
    }

    void say(String progress) {
        say.accept(progress);
    }

    /** The nearest folder at or above this process's own that holds the given one. */
    public static Path above(String marker) {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent())
            if (Files.exists(folder.resolve(marker))) return folder;
        throw new Problem(
                "No folder above " + Path.of("").toAbsolutePath() + " holds " + marker + ".",
                "start from inside the project.");
    }
}
