package org.waymark.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of the module, for tests that read them. */
public final class Sources {
    public static final Path WEBAPP = Path.of("src/main/webapp");
    public static final Path JAVA = Path.of("src/main/java");
    public static final Path TEXTS = Path.of("src/main/resources/texts");
    public static final Path DOMAIN = Path.of("../domain/src/main/java");
    public static final Path PERSISTENCE = Path.of("../persistence/src/main/java");

    private Sources() {}

    public static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every page that has an address of its own. */
    public static List<Path> pages() {
        return files(WEBAPP, ".xhtml").stream()
                .filter(page -> !page.startsWith(WEBAPP.resolve("WEB-INF")))
                .toList();
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the first group of the pattern finds in the file. */
    public static List<String> find(Path file, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(read(file));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
