package org.waymark.persistence.matching;

/**
 * Two who can't be matched any more by the staff records: one has left the university, or a
 * reporting line joins them, over all posts.
 */
final class KeptApartByRecords {
    private static final String ROWS =
            """
            WITH RECURSIVE
            asked (mentee_id, mentor_id) AS (
                SELECT mentee_id, mentor_id FROM %1$s WHERE state IN (%2$s)),
            above (below_id, id) AS (
                SELECT person_id, manager_id FROM post
                WHERE manager_id IS NOT NULL
                  AND person_id IN (SELECT mentee_id FROM asked UNION SELECT mentor_id FROM asked)
                UNION
                SELECT above.below_id, post.manager_id
                FROM above JOIN post ON post.person_id = above.id
                WHERE post.manager_id IS NOT NULL)
            SELECT r.* FROM %1$s r
            JOIN person mentee ON mentee.id = r.mentee_id
            JOIN person mentor ON mentor.id = r.mentor_id
            WHERE r.state IN (%2$s)
              AND (mentee.state = 'LEAVER' OR mentor.state = 'LEAVER'
                   OR EXISTS (SELECT 1 FROM above
                              WHERE below_id = r.mentee_id AND above.id = r.mentor_id
                                 OR below_id = r.mentor_id AND above.id = r.mentee_id))
            ORDER BY r.id
            """;

    private KeptApartByRecords() {}

    /**
     * @param table with a mentee, a mentor and a state
     * @param live the states that wait for somebody, as SQL writes them
     */
    static String in(String table, String live) {
        return ROWS.formatted(table, live);
    }
}
