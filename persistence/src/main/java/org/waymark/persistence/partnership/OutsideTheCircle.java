package org.waymark.persistence.partnership;

import org.waymark.persistence.people.ReportingLine;

/**
 * The pairs that a coordinator (?1) acts for: of a phase of their schemes, and without anybody of
 * their own reporting line or anybody they work with.
 */
public final class OutsideTheCircle {
    public static final String BEGINS = ReportingLine.OF_THE_FIRST;

    /** Follows a FROM in which the partnership is called pair. */
    public static final String JOIN =
            """
            JOIN phase ON phase.id = pair.phase_id
            JOIN scheme_coordinator named
              ON named.scheme_id = phase.scheme_id AND named.person_id = ?1
            """;

    public static final String AND =
            """
              AND ?1 NOT IN (pair.mentor_id, pair.mentee_id)
              AND NOT EXISTS (
                  SELECT 1 FROM (SELECT id FROM above UNION SELECT id FROM below) own
                  WHERE own.id IN (pair.mentor_id, pair.mentee_id))
              AND NOT EXISTS (
                  SELECT 1 FROM partnership own
                  WHERE own.mentor_id = ?1 AND own.mentee_id IN (pair.mentor_id, pair.mentee_id)
                     OR own.mentee_id = ?1 AND own.mentor_id IN (pair.mentor_id, pair.mentee_id))
            """;

    private OutsideTheCircle() {}
}
