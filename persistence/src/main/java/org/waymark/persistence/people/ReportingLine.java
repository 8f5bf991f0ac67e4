package org.waymark.persistence.people;

/**
 * The walk along the reporting line in SQL, for queries that must look at it themselves: everyone
 * above and below one person, over all posts and any number of steps. UNION (not UNION ALL) ends
 * the walk should the records ever contain a circle.
 */
public final class ReportingLine {
    /** Begins a statement: the person is its first parameter, {@link #MEMBERS} are found in it. */
    public static final String OF_THE_FIRST =
            """
            WITH RECURSIVE
            above (id) AS (
                SELECT manager_id FROM post WHERE person_id = ?1 AND manager_id IS NOT NULL
                UNION
                SELECT post.manager_id FROM above JOIN post ON post.person_id = above.id
                WHERE post.manager_id IS NOT NULL),
            below (id) AS (
                SELECT person_id FROM post WHERE manager_id = ?1
                UNION
                SELECT post.person_id FROM below JOIN post ON post.manager_id = below.id)
            """;

    public static final String MEMBERS = "SELECT id FROM above UNION SELECT id FROM below";

    private ReportingLine() {}
}
