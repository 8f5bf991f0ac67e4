package org.waymark.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Unpacks a program once; a half-unpacked one is never mistaken for a whole one. */
final class Software {

    private Software() {}

    /** Unpacks a folder of an archive, which may be the class path's copy of itself. */
    static Path unpack(Path archive, String folder, Path target) {
        if (Files.isDirectory(target)) return target;
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of())) {
            var unfinished = Files.createTempDirectory(target.getParent(), "unpacking-");
            copy(zip.getPath(folder), unfinished);
            try {
                Files.move(unfinished, target);
            } catch (IOException e) {
                // Someone else was quicker.
                delete(unfinished);
                if (!Files.isDirectory(target)) throw e;
            }
            return target;
        } catch (IOException e) {
            throw new Problem(
                    "Can't unpack " + archive + " to " + target + ": " + e,
                    "check that the disk has room (a gigabyte is plenty) and that the file is"
                            + " whole; deleting it makes Maven fetch it again.",
                    e);
        }
    }

    static void copy(Path source, Path target) throws IOException {
        try (var files = Files.walk(source)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                var copy = target.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(copy);
                else {
                    Files.copy(file, copy);
                    if (isProgram(file)) makeExecutable(copy);
                }
            }
        }
    }

    static void delete(Path directory) {
        if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) return;
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Readable by its owner alone, from the first byte on. */
    static void writePrivately(Path file, String content) {
        try {
            Files.deleteIfExists(file);
            if (isPosix(file.getParent()))
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isProgram(Path file) {
        var folder = file.getParent();
        return folder != null && List.of("bin", "bin/").contains(folder.getFileName() + "");
    }

    private static void makeExecutable(Path file) throws IOException {
        if (isPosix(file))
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
