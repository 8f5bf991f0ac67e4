package org.waymark.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes a person's name out of a text: the shown name first, then each of its words that is long
 * enough not to be part of anything else. Whether nobody can be recognised is for the author to
 * say.
 */
final class Redaction {
    static final String INSTEAD = "[name]";

    private static final int SHORTEST = 3;

    private final String name;
    private final Pattern pattern;

    Redaction(String shownName, String givenName) {
        name = shownName;
        List<String> words = new ArrayList<>();
        words.add(shownName);
        words.add(givenName);
        words.addAll(List.of(shownName.split("[\\s]+")));
        pattern =
                Pattern.compile(
                        words.stream()
                                .filter(word -> word.length() >= SHORTEST)
                                .distinct()
                                .map(Pattern::quote)
                                .collect(
                                        Collectors.joining(
                                                "|",
                                                "(?<![\\p{L}\\p{N}])(?:",
                                                ")(?![\\p{L}\\p{N}])")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    String of(String text) {
        return pattern.matcher(text).replaceAll(INSTEAD);
    }

    /** Whether the whole name stands in it. */
    boolean isNamedIn(String text) {
        return text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether any of it does. */
    boolean leavesIn(String text) {
        return pattern.matcher(text).find();
    }
}
