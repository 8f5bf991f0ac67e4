package org.waymark.persistence.matching;

/** Who may not advise on somebody, in SQL: asked when an adviser is chosen, and ever after. */
final class TooClose {
    /**
     * Whether the adviser is one of those concerned, above or below one, or works with one in a
     * pair.
     */
    private static final String CLOSE =
            """
            EXISTS (SELECT 1 FROM %1$s concerned
                    WHERE %2$s
                      AND (concerned.id = %3$s
                           OR (concerned.id, %3$s) IN (SELECT of_id, id FROM line)
                           OR (%3$s, concerned.id) IN (SELECT of_id, id FROM line)
                           OR EXISTS (SELECT 1 FROM partnership pair
                                      WHERE pair.live_mentor_id = concerned.id
                                        AND pair.live_mentee_id = %3$s
                                         OR pair.live_mentee_id = concerned.id
                                        AND pair.live_mentor_id = %3$s)))
            """;

    private static final String LINE =
            """
            line (of_id, id) AS (
                SELECT person_id, manager_id FROM post
                WHERE manager_id IS NOT NULL AND person_id IN (%s)
                UNION
                SELECT line.of_id, post.manager_id FROM line
                JOIN post ON post.person_id = line.id WHERE post.manager_id IS NOT NULL)
            """;

    private TooClose() {}

    /**
     * The reporting lines upwards, as a part of a WITH RECURSIVE.
     *
     * @param from a query for the people from whom they are walked
     */
    static String line(String from) {
        return LINE.formatted(from);
    }

    /**
     * A condition, in a statement that has {@link #line}.
     *
     * @param concerned a table with the id of each whom the advice is about
     * @param which of its rows, as {@code concerned}
     * @param adviser the adviser's id
     */
    static String is(String concerned, String which, String adviser) {
        return CLOSE.formatted(concerned, which, adviser);
    }
}
