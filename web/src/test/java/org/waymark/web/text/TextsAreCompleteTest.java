package org.waymark.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.web.Sources.DOMAIN;
import static org.waymark.web.Sources.JAVA;
import static org.waymark.web.Sources.PERSISTENCE;
import static org.waymark.web.Sources.TEXTS;
import static org.waymark.web.Sources.WEBAPP;
import static org.waymark.web.Sources.files;
import static org.waymark.web.Sources.find;
import static org.waymark.web.Sources.read;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key has its sentence, and every sentence is said somewhere. */
class TextsAreCompleteTest {
    private static final String KEY = "([a-z][\\w-]*(?:\\.[\\w-]+)+)";

    @Test
    void everyKeyOnAPageHasItsSentence() throws IOException {
        assertThat(missing(usedOnPages())).isEmpty();
    }

    @Test
    void everyRefusalHasItsSentence() throws IOException {
        var used = new TreeMap<String, Path>();
        List<Path> sources = new ArrayList<>(files(DOMAIN, ".java"));
        sources.addAll(files(PERSISTENCE, ".java"));
        for (Path source : sources) {
            find(source, "\"([a-z-]+\\.rule\\.[\\w.-]+)\"").forEach(key -> used.put(key, source));
        }
        assertThat(missing(used)).isEmpty();
    }

    @Test
    void everyConstantOfAStateHasItsWord() throws Exception {
        var missing = new TreeSet<String>();
        for (String key : sentences().keySet()) {
            String[] parts = key.split("\\.state\\.", 2);
            if (parts.length < 2) {
                continue;
            }
            String type = parts[1].substring(0, parts[1].lastIndexOf('.')).replace('.', '$');
            Class<?> state = Class.forName("org.waymark." + parts[0] + "." + type);
            Arrays.stream(state.getEnumConstants())
                    .map(constant -> key.substring(0, key.lastIndexOf('.') + 1) + constant)
                    .filter(wanted -> !sentencesUnchecked().containsKey(wanted))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everySentenceIsSaidSomewhere() throws IOException {
        String everything =
                Stream.of(
                                files(WEBAPP, ".xhtml"),
                                files(JAVA, ".java"),
                                files(DOMAIN, ".java"),
                                files(PERSISTENCE, ".java"))
                        .flatMap(list -> list.stream())
                        .map(file -> read(file))
                        .collect(Collectors.joining("\n"));
        var unused = new TreeSet<>(sentences().keySet());
        unused.removeIf(key -> isSaidIn(everything, key));
        assertThat(unused).isEmpty();
    }

    @Test
    void everySentenceStandsInTheFileOfItsFeature() throws IOException {
        for (Map.Entry<String, Path> sentence : sentences().entrySet()) {
            assertThat(sentence.getValue().getFileName().toString())
                    .isEqualTo(
                            sentence.getKey().substring(0, sentence.getKey().indexOf('.'))
                                    + ".properties");
        }
    }

    /** Said by its whole key, or by a beginning that code completes: {@code "form.scale." + n}. */
    private static boolean isSaidIn(String everything, String key) {
        if (key.contains(".state.") || everything.contains(key)) {
            return true;
        }
        for (int end = 1; end < key.length(); end++) {
            boolean isBeginning = ".-".indexOf(key.charAt(end - 1)) >= 0;
            String beginning = key.substring(0, end);
            if (isBeginning
                    && (everything.contains("\"" + beginning + "\"")
                            || everything.contains("'" + beginning + "'"))) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Path> usedOnPages() {
        var used = new TreeMap<String, Path>();
        for (Path page : files(WEBAPP, ".xhtml")) {
            find(page, "\\bt\\['" + KEY + "'\\]").forEach(key -> used.put(key, page));
            find(page, "\\bt\\.of\\('" + KEY + "'").forEach(key -> used.put(key, page));
        }
        for (Path source : files(JAVA, ".java")) {
            find(source, "\\b(?:texts|t)(?:\\(\\))?\\.(?:of|get)\\(\\s*\"" + KEY + "\"")
                    .forEach(key -> used.put(key, source));
            find(source, "\\btoast\\.say\\(\\s*\"" + KEY + "\"")
                    .forEach(key -> used.put(key, source));
            find(source, "\"([a-z-]+\\.rule\\.[\\w.-]+)\"").forEach(key -> used.put(key, source));
        }
        return used;
    }

    private static Map<String, Path> missing(Map<String, Path> used) throws IOException {
        var missing = new TreeMap<>(used);
        var known = sentences().keySet();
        missing.keySet().removeAll(known);
        missing.keySet().removeIf(key -> key.matches(".*[.-]") && isBeginningOfOne(key, known));
        return missing;
    }

    private static boolean isBeginningOfOne(String key, Set<String> known) {
        return known.stream().anyMatch(sentence -> sentence.startsWith(key));
    }

    private static Map<String, Path> sentences() throws IOException {
        var sentences = new TreeMap<String, Path>();
        for (Path file : files(TEXTS, ".properties")) {
            var texts = new Properties();
            texts.load(new StringReader(read(file)));
            texts.stringPropertyNames().forEach(key -> sentences.put(key, file));
        }
        return sentences;
    }

    private static Map<String, Path> sentencesUnchecked() {
        try {
            return sentences();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
