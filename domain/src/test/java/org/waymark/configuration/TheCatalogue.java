package org.waymark.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the sources, the guides and the catalogue say of variables is the same. */
class TheCatalogue {
    private static final Pattern WORD = Pattern.compile("WAYMARK_[A-Z][A-Z_]*[A-Z]");
    private static final Pattern READ = Pattern.compile("Variable\\.([A-Z][A-Z_]*[A-Z])\\b");
    private static final Pattern TOLD =
            Pattern.compile(
                    ".+\\.(java|xml|xhtml|properties|md|ya?ml|sh|env|example|conf)|.*Docker.*");
    private static final Set<String> NOT_OURS =
            Set.of("target", ".git", ".waymark", "node_modules");

    private final Path project = project();

    @Test
    void knowsEveryVariableThatIsSpokenOf() throws IOException {
        var unknown = new TreeSet<String>();
        for (Path file : files()) {
            WORD.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group())
                    .filter(name -> !Variable.isKnown(name))
                    .forEach(name -> unknown.add(name + " in " + project.relativize(file)));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void holdsNothingThatNobodyReads() throws IOException {
        var read = new TreeSet<String>();
        for (Path file : files()) {
            String text = Files.readString(file);
            if (file.toString().endsWith(".java") && !file.endsWith("Variable.java")) {
                READ.matcher(text).results().forEach(found -> read.add(found.group(1)));
                if (!file.toString().contains("configuration")) {
                    WORD.matcher(text)
                            .results()
                            .forEach(found -> read.add(found.group().replaceFirst("WAYMARK_", "")));
                }
            }
        }
        assertThat(read).containsAll(Arrays.stream(Variable.values()).map(Enum::name).toList());
    }

    @Test
    void standsInTheGuideAsItIs() throws IOException {
        String expected = tables();
        Files.writeString(Path.of("target/configuration-tables.md"), expected);
        assertThat(Files.readString(project.resolve("docs/configuration.md")))
                .as("docs/configuration.md; what it must hold is in target/configuration-tables.md")
                .contains(expected);
    }

    @Test
    void hasADefaultThatIsAllowed() {
        for (Variable variable : Variable.values()) {
            variable.otherwise()
                    .ifPresent(value -> assertThat(variable.expected().allows(value)).isTrue());
        }
    }

    private static String tables() {
        var text = new StringBuilder();
        for (Variable.Part part : Variable.Part.values()) {
            text.append("\n## ").append(part.title()).append("\n\n");
            text.append(
                    "| Variable | What it says | What is expected | Left out |\n|---|---|---|---|\n");
            Arrays.stream(Variable.values())
                    .filter(variable -> variable.part() == part)
                    .forEach(variable -> text.append(row(variable)));
        }
        return text.toString();
    }

    private static String row(Variable variable) {
        return "| `%s`%s | %s | %s | %s |\n"
                .formatted(
                        variable.variable(),
                        variable.fileVariable().map(file -> " or `" + file + "`").orElse(""),
                        variable.purpose(),
                        variable.expected().words(),
                        variable.isNeeded()
                                ? "Waymark doesn't start"
                                : variable.otherwise().map(value -> "`" + value + "`").orElse(""));
    }

    private Iterable<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(project)) {
            return all.filter(this::isTold).filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private boolean isTold(Path file) {
        for (Path part : project.relativize(file)) {
            if (NOT_OURS.contains(part.toString())) {
                return false;
            }
        }
        return TOLD.matcher(file.getFileName().toString()).matches();
    }

    private static Path project() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
