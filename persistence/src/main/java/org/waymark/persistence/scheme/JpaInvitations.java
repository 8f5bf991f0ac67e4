package org.waymark.persistence.scheme;

import static org.waymark.persistence.shared.Columns.isTrue;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.ManyRows;
import org.waymark.scheme.Invitations;
import org.waymark.scheme.Invited;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Slice;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaInvitations implements Invitations {
    private static final String NAMED =
            "WITH RECURSIVE "
                    + Audiences.INCLUDED
                    + """
                    SELECT LOWER(p.staff_number), LOWER(p.email), p.id,
                           EXISTS (SELECT 1 FROM post q WHERE q.person_id = p.id AND
                    """
                    + Audiences.ADMITS
                    + ") OR "
                    + Audiences.ADMITS_GUEST
                    + """
                    FROM person p JOIN (SELECT ?2 AS part) parts
                    WHERE p.state <> 'LEAVER' AND (p.staff_number IN (%1$s) OR p.email IN (%1$s))
                    """;

    private static final String OF_EARLIER_PHASES =
            "WITH RECURSIVE "
                    + Audiences.INCLUDED
                    + """
                    SELECT DISTINCT e.part, e.person_id
                    FROM phase f
                    JOIN phase earlier ON earlier.scheme_id = f.scheme_id AND earlier.id <> f.id
                    JOIN enrolment e ON e.phase_id = earlier.id AND e.state = 'JOINED'
                    JOIN person p ON p.id = e.person_id AND p.state <> 'LEAVER'
                    JOIN (SELECT 'MENTOR' AS part UNION ALL SELECT 'MENTEE') parts
                        ON parts.part = e.part
                    LEFT JOIN post q ON q.person_id = p.id
                    WHERE f.id = ?1 AND (q.id IS NOT NULL AND
                    """
                    + Audiences.ADMITS
                    + " OR "
                    + Audiences.ADMITS_GUEST
                    + ")";

    /** Mentors come first; the key of a page is the last one's part and id. */
    private static final String PAGE =
            """
            SELECT i.part, p.id, p.shown_name, COALESCE(post.role_title, ''),
                   COALESCE(department.name, ''),
                   EXISTS (SELECT 1 FROM enrolment e WHERE e.phase_id = i.phase_id
                           AND e.person_id = i.person_id AND e.part = i.part AND e.state <> 'LEFT')
            FROM phase_invitation i
            JOIN person p ON p.id = i.person_id AND p.state <> 'LEAVER'
            LEFT JOIN post ON post.person_id = p.id AND post.number = 1
            LEFT JOIN org_unit unit ON unit.id = post.unit_id
            LEFT JOIN org_unit department ON department.id = unit.department_id
            WHERE i.phase_id = ?1 AND (?2 = ''
                OR i.part < ?2
                OR i.part = ?2 AND (p.sort_name, p.id) >
                    (SELECT last.sort_name, last.id FROM person last WHERE last.id = ?3))
            ORDER BY i.part DESC, p.sort_name, p.id LIMIT ?4
            """;

    @PersistenceContext EntityManager em;

    @Override
    public List<PersonId> invite(PhaseId phase, Part part, Collection<PersonId> people) {
        List<PersonId> fresh = new ArrayList<>(people);
        fresh.removeAll(already(phase, part));
        ManyRows.insert(
                em,
                "INSERT IGNORE INTO phase_invitation (phase_id, part, person_id)",
                fresh.stream()
                        .map(person -> List.<Object>of(phase.value(), part.name(), person.value()))
                        .toList());
        return fresh;
    }

    private Set<PersonId> already(PhaseId phase, Part part) {
        List<?> ids =
                em.createNativeQuery(
                                """
                                SELECT person_id FROM phase_invitation
                                WHERE phase_id = ?1 AND part = ?2
                                UNION SELECT person_id FROM enrolment
                                WHERE phase_id = ?1 AND part = ?2 AND state <> 'LEFT'
                                """)
                        .setParameter(1, phase.value())
                        .setParameter(2, part.name())
                        .getResultList();
        Set<PersonId> already = new HashSet<>();
        ids.forEach(id -> already.add(new PersonId((String) id)));
        return already;
    }

    @Override
    public void takeBack(PhaseId phase, Part part, PersonId person) {
        em.createNativeQuery(
                        "DELETE FROM phase_invitation"
                                + " WHERE phase_id = ? AND part = ? AND person_id = ?")
                .setParameter(1, phase.value())
                .setParameter(2, part.name())
                .setParameter(3, person.value())
                .executeUpdate();
    }

    @Override
    public List<Named> named(PhaseId phase, Part part, Collection<String> names) {
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            marks.add("?" + (i + 3));
        }
        Query query =
                em.createNativeQuery(NAMED.formatted(String.join(", ", marks)))
                        .setParameter(1, phase.value())
                        .setParameter(2, part.name());
        int position = 3;
        for (String name : names) {
            query.setParameter(position++, name);
        }
        List<Named> found = new ArrayList<>();
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            PersonId person = new PersonId((String) row[2]);
            for (Object name : new Object[] {row[0], row[1]}) {
                if (name != null && names.contains((String) name)) {
                    found.add(new Named((String) name, person, isTrue(row[3])));
                }
            }
        }
        return found;
    }

    @Override
    public Map<Part, List<PersonId>> ofEarlierPhases(PhaseId phase) {
        return byPart(OF_EARLIER_PHASES, phase);
    }

    @Override
    public Map<Part, List<PersonId>> all(PhaseId phase) {
        return byPart(
                """
                SELECT i.part, i.person_id FROM phase_invitation i
                JOIN person p ON p.id = i.person_id AND p.state <> 'LEAVER'
                WHERE i.phase_id = ?1
                """,
                phase);
    }

    private Map<Part, List<PersonId>> byPart(String sql, PhaseId phase) {
        Map<Part, List<PersonId>> people = new EnumMap<>(Part.class);
        for (Object[] row : rows(em.createNativeQuery(sql).setParameter(1, phase.value()))) {
            people.computeIfAbsent(Part.valueOf((String) row[0]), part -> new ArrayList<>())
                    .add(new PersonId((String) row[1]));
        }
        return people;
    }

    @Override
    public Map<Part, Integer> counts(PhaseId phase) {
        Map<Part, Integer> counts = new EnumMap<>(Part.class);
        for (Object[] row :
                rows(
                        em.createNativeQuery(
                                        """
                                        SELECT i.part, COUNT(*) FROM phase_invitation i
                                        JOIN person p ON p.id = i.person_id AND p.state <> 'LEAVER'
                                        WHERE i.phase_id = ? GROUP BY i.part
                                        """)
                                .setParameter(1, phase.value()))) {
            counts.put(Part.valueOf((String) row[0]), ((Number) row[1]).intValue());
        }
        return counts;
    }

    @Override
    public int interested(PhaseId phase) {
        Number found =
                (Number)
                        em.createNativeQuery(
                                        """
                                        SELECT COUNT(*) FROM scheme_interest s
                                        JOIN phase f ON f.scheme_id = s.scheme_id WHERE f.id = ?
                                        """)
                                .setParameter(1, phase.value())
                                .getSingleResult();
        return found.intValue();
    }

    @Override
    public Slice<Invited> page(PhaseId phase, String after, int size) {
        String[] last = after == null ? new String[] {"", ""} : (after + ":").split(":", -1);
        List<Invited> page =
                rows(
                                em.createNativeQuery(PAGE)
                                        .setParameter(1, phase.value())
                                        .setParameter(2, last[0])
                                        .setParameter(3, last[1])
                                        .setParameter(4, size + 1))
                        .stream()
                        .map(JpaInvitations::invited)
                        .toList();
        return Slice.of(page, size, one -> one.part() + ":" + one.person().value());
    }

    private static Invited invited(Object[] row) {
        return new Invited(
                new PersonId((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                Part.valueOf((String) row[0]),
                isTrue(row[5]));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return (List<Object[]>) query.getResultList();
    }
}
