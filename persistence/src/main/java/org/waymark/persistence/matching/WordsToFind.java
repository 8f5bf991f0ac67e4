package org.waymark.persistence.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody typed, as words that all must be there. The index of mentor_words (w) holds no word
 * of one or two letters and none of InnoDB's common ones; those are looked for in the text, after
 * the index has found the others.
 */
final class WordsToFind {
    private static final int MOST = 8;
    private static final int SHORTEST_IN_INDEX = 3;
    private static final int LONGEST = 60;

    /** INFORMATION_SCHEMA.INNODB_FT_DEFAULT_STOPWORD, those of three letters and more. */
    private static final Set<String> NOT_IN_INDEX =
            Set.of(
                    "about", "are", "com", "for", "from", "how", "that", "the", "this", "und",
                    "was", "what", "when", "where", "who", "will", "with", "www");

    private final List<String> indexed;
    private final List<String> others;

    WordsToFind(String typed) {
        List<String> words =
                Arrays.stream((typed == null ? "" : typed).split("[^\\p{L}\\p{M}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, Math.min(word.length(), LONGEST)))
                        .distinct()
                        .limit(MOST)
                        .toList();
        indexed = words.stream().filter(WordsToFind::isIndexed).toList();
        others = words.stream().filter(word -> !isIndexed(word)).toList();
    }

    private static boolean isIndexed(String word) {
        return word.length() >= SHORTEST_IN_INDEX
                && !NOT_IN_INDEX.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isEmpty() {
        return indexed.isEmpty() && others.isEmpty();
    }

    void mustBeIn(SearchSql sql) {
        if (!indexed.isEmpty()) {
            sql.add(
                    " AND MATCH (w.card, w.profile) AGAINST (? IN BOOLEAN MODE)",
                    indexed.stream()
                            .map(word -> "+" + word + "*")
                            .collect(Collectors.joining(" ")));
        }
        for (String word : others) {
            sql.add(
                    " AND CONCAT(w.card, ' ', w.profile) RLIKE ?",
                    "(?<![\\p{L}\\p{N}])" + word + "(?![\\p{L}\\p{N}])");
        }
    }
}
