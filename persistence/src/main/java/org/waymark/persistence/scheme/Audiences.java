package org.waymark.persistence.scheme;

/**
 * As {@link org.waymark.scheme.AudienceLists#admits}, for many people in one statement, to be put
 * together with the rest of it. The phase is parameter 1.
 */
public final class Audiences {
    /** The units of the audience with all that lies under them; follows WITH RECURSIVE. */
    public static final String INCLUDED =
            """
            included (part, unit_id) AS (
                SELECT a.part, a.included FROM phase_audience a
                WHERE a.phase_id = ?1 AND a.kind = 'ORG_UNIT'
                UNION
                SELECT i.part, u.id FROM included i JOIN org_unit u ON u.parent_id = i.unit_id)
            """;

    /** Whether the post {@code q} lets its person join as {@code parts.part}. */
    public static final String ADMITS =
            """
            (NOT EXISTS (SELECT 1 FROM phase_audience a
                 WHERE a.phase_id = ?1 AND a.part = parts.part AND a.kind = 'GRADE')
             OR EXISTS (SELECT 1 FROM phase_audience a
                 WHERE a.phase_id = ?1 AND a.part = parts.part AND a.kind = 'GRADE'
                   AND a.included = q.grade_id))
            AND (NOT EXISTS (SELECT 1 FROM phase_audience a
                 WHERE a.phase_id = ?1 AND a.part = parts.part AND a.kind = 'JOB_FAMILY')
             OR EXISTS (SELECT 1 FROM phase_audience a
                 WHERE a.phase_id = ?1 AND a.part = parts.part AND a.kind = 'JOB_FAMILY'
                   AND a.included = q.job_family_id))
            AND (NOT EXISTS (SELECT 1 FROM included n WHERE n.part = parts.part)
             OR EXISTS (SELECT 1 FROM included n
                 WHERE n.part = parts.part AND n.unit_id = q.unit_id))
            """;

    /** Whether the guest {@code p} may join as {@code parts.part}: no list has a guest on it. */
    public static final String ADMITS_GUEST =
            """
            (p.institution IS NOT NULL AND parts.part = 'MENTOR' AND NOT EXISTS (
                SELECT 1 FROM phase_audience a WHERE a.phase_id = ?1 AND a.part = 'MENTOR'))
            """;

    private Audiences() {}
}
