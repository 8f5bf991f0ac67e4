package org.waymark.persistence.matching;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.instant;
import static org.waymark.persistence.shared.Columns.isTrue;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.matching.AdviceLists;
import org.waymark.matching.ConsultationId;
import org.waymark.matching.ConsultationState;
import org.waymark.matching.Opinion;
import org.waymark.people.OrgUnitId;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.vault.SealedText;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaAdviceLists implements AdviceLists {
    private static final String ADVISERS =
            """
            WITH RECURSIVE
            concerned (id) AS (SELECT id FROM person WHERE id IN (?1%s)),
            up (id, steps) AS (
                SELECT unit_id, 0 FROM post WHERE person_id = ?1
                UNION
                SELECT org_unit.parent_id, up.steps + 1 FROM up
                JOIN org_unit ON org_unit.id = up.id WHERE org_unit.parent_id IS NOT NULL),
            asked_for (id, steps) AS (
                SELECT id, steps FROM up
                UNION ALL
                SELECT org_unit.id, 1000 FROM post JOIN org_unit ON org_unit.id = post.unit_id
                WHERE post.person_id IN (SELECT id FROM concerned WHERE id <> ?1)
                UNION ALL
                SELECT org_unit.department_id, 1001 FROM post
                JOIN org_unit ON org_unit.id = post.unit_id
                WHERE post.person_id IN (SELECT id FROM concerned WHERE id <> ?1)),
            named (person_id, unit_id, steps) AS (
                SELECT unit_adviser.person_id, unit_adviser.unit_id, asked_for.steps
                FROM asked_for JOIN unit_adviser ON unit_adviser.unit_id = asked_for.id),
            %s
            SELECT named.person_id, unit.id, unit.name, %s
            FROM named
            JOIN org_unit unit ON unit.id = named.unit_id
            JOIN person ON person.id = named.person_id AND person.state <> 'LEAVER'
            ORDER BY named.steps, unit.name, person.sort_name, named.person_id
            """;

    /** A coordinator's query joins the appointment. */
    private static final String ROWS =
            """
            SELECT asked.id, asked.adviser_id, adviser.shown_name, unit.name, asked.state,
                   asked.reply_by, asked.note, about.mentor_id, about.opinion
            FROM match_consultation asked
            JOIN phase ON phase.id = asked.phase_id
            JOIN scheme_coordinator named ON named.scheme_id = phase.scheme_id
                 AND named.person_id = ?3
            JOIN person adviser ON adviser.id = asked.adviser_id
            JOIN org_unit unit ON unit.id = asked.unit_id
            JOIN match_consultation_mentor about ON about.consultation_id = asked.id
            WHERE asked.phase_id = ?1 AND asked.mentee_id = ?2
            ORDER BY asked.id DESC
            """;

    private static final String LINES =
            """
            SELECT asked.id, phase.name,
                   IF(asked.state IN ('OPEN', 'ANSWERED'), mentee.shown_name, NULL),
                   asked.state, asked.asked_at, asked.reply_by
            FROM match_consultation asked
            JOIN phase ON phase.id = asked.phase_id
            JOIN person mentee ON mentee.id = asked.mentee_id
            WHERE asked.adviser_id = ?1
            ORDER BY asked.state <> 'OPEN', asked.id DESC LIMIT ?2
            """;

    @PersistenceContext EntityManager em;

    /** One row for each mentor; a question is never about nobody. */
    @Override
    public List<Row> rows(PhaseId phase, PersonId mentee, PersonId coordinator) {
        Map<String, Map<PersonId, Opinion>> opinions = new HashMap<>();
        Map<String, Object[]> asked = new LinkedHashMap<>();
        List<?> rows =
                em.createNativeQuery(ROWS)
                        .setParameter(1, phase.value())
                        .setParameter(2, mentee.value())
                        .setParameter(3, coordinator.value())
                        .getResultList();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            asked.putIfAbsent((String) row[0], row);
            opinions.computeIfAbsent((String) row[0], id -> new HashMap<>())
                    .put(new PersonId((String) row[7]), Opinion.valueOf((String) row[8]));
        }
        return asked.values().stream().map(row -> row(row, opinions.get(row[0]))).toList();
    }

    private static Row row(Object[] row, Map<PersonId, Opinion> opinions) {
        return new Row(
                new ConsultationId((String) row[0]),
                new PersonId((String) row[1]),
                (String) row[2],
                (String) row[3],
                ConsultationState.valueOf((String) row[4]),
                ((Date) row[5]).toLocalDate(),
                opinions,
                new SealedText.Column().convertToEntityAttribute((byte[]) row[6]));
    }

    @Override
    public List<Line> ofAdviser(PersonId adviser, int most) {
        List<?> rows =
                em.createNativeQuery(LINES)
                        .setParameter(1, adviser.value())
                        .setParameter(2, most)
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(
                        row ->
                                new Line(
                                        new ConsultationId((String) row[0]),
                                        (String) row[1],
                                        (String) row[2],
                                        ConsultationState.valueOf((String) row[3]),
                                        instant(row[4]),
                                        ((Date) row[5]).toLocalDate()))
                .toList();
    }

    @Override
    public List<Adviser> advisersFor(PersonId mentee, Collection<PersonId> mentors) {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < mentors.size(); i++) {
            marks.append(", ?").append(i + 2);
        }
        String sql =
                ADVISERS.formatted(
                        marks,
                        TooClose.line("SELECT id FROM concerned UNION SELECT person_id FROM named"),
                        TooClose.is("concerned", "TRUE", "named.person_id"));
        Query query = em.createNativeQuery(sql).setParameter(1, mentee.value());
        int position = 2;
        for (PersonId mentor : mentors) {
            query.setParameter(position++, mentor.value());
        }
        Map<String, Adviser> nearest = new LinkedHashMap<>();
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            nearest.putIfAbsent(
                    (String) row[0],
                    new Adviser(
                            new PersonId((String) row[0]),
                            new OrgUnitId((String) row[1]),
                            (String) row[2],
                            isTrue(row[3])));
        }
        return List.copyOf(nearest.values());
    }
}
