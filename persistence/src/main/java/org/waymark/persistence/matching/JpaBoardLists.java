package org.waymark.persistence.matching;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.day;
import static org.waymark.persistence.shared.Columns.instant;
import static org.waymark.persistence.shared.Columns.isTrue;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.matching.BoardColumn;
import org.waymark.matching.BoardLists;
import org.waymark.matching.ShortlistId;
import org.waymark.matching.ShortlistState;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Slice;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaBoardLists implements BoardLists {
    /**
     * One row for each mentee, with the column that follows from what is live. A unit is found by
     * walking down from it once.
     */
    private static final String MENTEE =
            """
            WITH RECURSIVE below (id) AS (
                SELECT id FROM org_unit WHERE id = ?3
                UNION SELECT org_unit.id FROM below JOIN org_unit ON org_unit.parent_id = below.id),
            mentee AS (
                SELECT e.person_id, person.shown_name, person.sort_name, unit.name AS unit,
                       CASE WHEN pair.id IS NOT NULL THEN 'MATCHED'
                            WHEN offer.id IS NOT NULL THEN 'OFFERED'
                            WHEN asked.id IS NOT NULL THEN 'ASKED'
                            WHEN listed.state = 'OPEN' THEN 'SUGGESTED' ELSE 'LOOKING' END AS place,
                       COALESCE(pair.mentor_id, offer.mentor_id, asked.mentor_id) AS mentor_id,
                       CASE WHEN pair.id IS NULL
                            THEN COALESCE(offer.reply_by, asked.reply_by,
                                          IF(listed.state = 'OPEN', listed.ends_on, NULL)) END
                           AS reply_by,
                       e.joined_at, e.assisted,
                       settled.together_with_id IS NOT NULL AS settled,
                       COALESCE(settled.note, '') <> '' AS noted,
                       (SELECT COUNT(*) FROM match_shortlist_mentor on_list
                        WHERE on_list.shortlist_id = listed.id) AS suggested,
                       IF(listed.state = 'EXPIRED', listed.ends_on, NULL) AS list_ended
                FROM enrolment e
                JOIN person ON person.id = e.person_id AND person.state <> 'LEAVER'
                LEFT JOIN post ON post.person_id = e.person_id AND post.number = 1
                LEFT JOIN org_unit unit ON unit.id = post.unit_id
                LEFT JOIN partnership pair ON pair.phase_id = e.phase_id
                     AND pair.live_mentee_id = e.person_id
                LEFT JOIN match_offer offer ON offer.phase_id = e.phase_id
                     AND offer.open_mentee_id = e.person_id
                LEFT JOIN match_request asked ON asked.phase_id = e.phase_id
                     AND asked.open_mentee_id = e.person_id
                LEFT JOIN match_arrangement settled ON settled.phase_id = e.phase_id
                     AND settled.mentee_id = e.person_id
                LEFT JOIN match_shortlist listed ON listed.id = (
                     SELECT MAX(latest.id) FROM match_shortlist latest
                     WHERE latest.phase_id = e.phase_id AND latest.mentee_id = e.person_id)
                WHERE e.phase_id = ?1 AND e.part = 'MENTEE' AND e.state = 'JOINED'
                  AND (?2 = '' OR person.shown_name LIKE CONCAT('%', ?2, '%'))
                  AND (?3 = '' OR post.unit_id IN (SELECT id FROM below))),
            numbered AS (
                SELECT mentee.*, COUNT(*) OVER (PARTITION BY place) AS in_column,
                       ROW_NUMBER() OVER (PARTITION BY place ORDER BY sort_name, person_id)
                           AS position
                FROM mentee)
            SELECT numbered.person_id, numbered.shown_name, numbered.unit, numbered.place,
                   numbered.mentor_id, mentor.shown_name AS mentor_name, numbered.reply_by,
                   numbered.joined_at, numbered.assisted, numbered.settled, numbered.noted,
                   numbered.suggested, numbered.list_ended, numbered.in_column
            FROM numbered LEFT JOIN person mentor ON mentor.id = numbered.mentor_id
            """;

    private static final String FIRST_OF_EACH =
            MENTEE + " WHERE position <= ?4 ORDER BY numbered.sort_name, numbered.person_id";

    private static final String PAGE =
            MENTEE
                    + """
                     WHERE (?4 = '' OR place = ?4)
                       AND (?5 = '' OR (numbered.sort_name, numbered.person_id) >
                            (SELECT last.sort_name, last.id FROM person last WHERE last.id = ?5))
                    ORDER BY numbered.sort_name, numbered.person_id LIMIT ?6
                    """;

    /** Everybody on the latest shortlist with what is true of it, and those kept apart. */
    private static final String BEFORE =
            """
            SELECT on_list.mentor_id, list.id, list.state, list.ends_on
            FROM match_shortlist list
            JOIN match_shortlist_mentor on_list ON on_list.shortlist_id = list.id
            WHERE list.id = (SELECT MAX(latest.id) FROM match_shortlist latest
                             WHERE latest.phase_id = ?1 AND latest.mentee_id = ?2)
            UNION ALL
            SELECT apart.mentor_id, NULL, NULL, NULL
            FROM match_arrangement settled
            JOIN match_apart apart ON apart.arrangement_id = settled.id
            WHERE settled.phase_id = ?1 AND settled.mentee_id = ?2
            """;

    @PersistenceContext EntityManager em;

    @Override
    public List<Card> firstOfEach(PhaseId phase, Filter filter, int each) {
        return cards(query(FIRST_OF_EACH, phase, filter).setParameter(4, each));
    }

    @Override
    public Slice<Card> mentees(
            PhaseId phase, Filter filter, BoardColumn column, PersonId after, int size) {
        List<Card> cards =
                cards(
                        query(PAGE, phase, filter)
                                .setParameter(4, column == null ? "" : column.name())
                                .setParameter(5, after == null ? "" : after.value())
                                .setParameter(6, size + 1));
        return Slice.of(cards, size, card -> card.mentee().value());
    }

    @Override
    public Before before(PhaseId phase, PersonId mentee) {
        List<?> rows =
                em.createNativeQuery(BEFORE)
                        .setParameter(1, phase.value())
                        .setParameter(2, mentee.value())
                        .getResultList();
        Set<PersonId> onList = new HashSet<>();
        Set<PersonId> apart = new HashSet<>();
        Object[] list = null;
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            list = row[1] == null ? list : row;
            (row[1] == null ? apart : onList).add(new PersonId((String) row[0]));
        }
        return new Before(
                list == null ? null : new ShortlistId((String) list[1]),
                list == null ? null : ShortlistState.valueOf((String) list[2]),
                list == null ? null : day(list[3]),
                onList,
                apart);
    }

    private Query query(String sql, PhaseId phase, Filter filter) {
        return em.createNativeQuery(sql)
                .setParameter(1, phase.value())
                .setParameter(2, escaped(filter.who()))
                .setParameter(3, filter.unit());
    }

    private static List<Card> cards(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> card((Object[]) row)).toList();
    }

    private static String escaped(String typed) {
        return typed.replaceAll("([\\\\%_])", "\\\\$1");
    }

    private static Card card(Object[] row) {
        return new Card(
                new PersonId((String) row[0]),
                (String) row[1],
                row[2] == null ? "" : (String) row[2],
                BoardColumn.valueOf((String) row[3]),
                row[4] == null ? null : new PersonId((String) row[4]),
                (String) row[5],
                day(row[6]),
                instant(row[7]),
                isTrue(row[8]),
                isTrue(row[9]),
                isTrue(row[10]),
                ((Number) row[11]).intValue(),
                day(row[12]),
                ((Number) row[13]).intValue());
    }
}
