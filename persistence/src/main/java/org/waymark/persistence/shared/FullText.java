package org.waymark.persistence.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody typed, as words that all must be there. A full-text index holds no word of one or
 * two letters and none of InnoDB's common ones; those are looked for in the text, after the index
 * has found the others.
 */
public final class FullText {
    private static final int MOST = 8;
    private static final int SHORTEST_IN_INDEX = 3;
    private static final int LONGEST = 60;

    /** INFORMATION_SCHEMA.INNODB_FT_DEFAULT_STOPWORD, those of three letters and more. */
    private static final Set<String> NOT_IN_INDEX =
            Set.of(
                    "about", "are", "com", "for", "from", "how", "that", "the", "this", "und",
                    "was", "what", "when", "where", "who", "will", "with", "www");

    private final String columns;
    private final List<String> indexed;
    private final List<String> others;

    /**
     * @param columns those of the index, separated by commas
     */
    public FullText(String typed, String columns) {
        this.columns = columns;
        List<String> words =
                Arrays.stream((typed == null ? "" : typed).split("[^\\p{L}\\p{M}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, Math.min(word.length(), LONGEST)))
                        .distinct()
                        .limit(MOST)
                        .toList();
        indexed = words.stream().filter(FullText::isIndexed).toList();
        others = words.stream().filter(word -> !isIndexed(word)).toList();
    }

    private static boolean isIndexed(String word) {
        return word.length() >= SHORTEST_IN_INDEX
                && !NOT_IN_INDEX.contains(word.toLowerCase(Locale.ROOT));
    }

    public boolean isEmpty() {
        return indexed.isEmpty() && others.isEmpty();
    }

    /** What a statement says after its other conditions, with a question mark for each value. */
    public String condition() {
        var sql = new StringBuilder();
        if (!indexed.isEmpty()) {
            sql.append(" AND MATCH (").append(columns).append(") AGAINST (? IN BOOLEAN MODE)");
        }
        String text = " AND CONCAT_WS(' ', " + columns + ") RLIKE ?";
        others.forEach(word -> sql.append(text));
        return sql.toString();
    }

    public List<String> values() {
        var values = new ArrayList<String>();
        if (!indexed.isEmpty()) {
            values.add(
                    indexed.stream()
                            .map(word -> "+" + word + "*")
                            .collect(Collectors.joining(" ")));
        }
        for (String word : others) {
            values.add("(?<![\\p{L}\\p{N}])" + word + "(?![\\p{L}\\p{N}])");
        }
        return values;
    }
}
