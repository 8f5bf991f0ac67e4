package org.waymark.persistence.monitoring;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.day;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import org.waymark.monitoring.Participation;
import org.waymark.monitoring.Participations;
import org.waymark.monitoring.Stage;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.Columns;
import org.waymark.release.ReportingYear;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaParticipations implements Participations {
    private static final String ALL =
            """
            SELECT e.person_id, CONCAT(s.name, ': ', f.name), f.ends_on, g.name, g.position, j.name,
                   COALESCE(MAX(p.id IS NOT NULL), 0),
                   COALESCE(MAX(p.ending IN ('COMPLETED', 'FINISHED_EARLY')), 0)
            FROM phase f
            JOIN scheme s ON s.id = f.scheme_id
            JOIN enrolment e ON e.phase_id = f.id AND e.state <> 'WAITING'
            LEFT JOIN post o ON o.person_id = e.person_id AND o.number = 1
            LEFT JOIN grade g ON g.id = o.grade_id
            LEFT JOIN job_family j ON j.id = o.job_family_id
            LEFT JOIN partnership p ON p.phase_id = f.id
                 AND ((e.part = 'MENTEE' AND p.mentee_id = e.person_id)
                      OR (e.part = 'MENTOR' AND p.mentor_id = e.person_id))
            WHERE f.ends_on BETWEEN ?1 AND ?2 AND f.state <> 'DRAFT'
            GROUP BY e.id, e.person_id, s.name, f.name, f.ends_on, g.name, g.position, j.name
            """;

    @PersistenceContext EntityManager em;

    @Override
    public List<Participation> in(ReportingYear year) {
        List<?> rows =
                em.createNativeQuery(ALL)
                        .setParameter(1, Date.valueOf(year.from()))
                        .setParameter(2, Date.valueOf(year.until()))
                        .getResultList();
        return rows.stream().map(row -> participation((Object[]) row)).toList();
    }

    private static Participation participation(Object[] row) {
        return new Participation(
                new PersonId((String) row[0]),
                (String) row[1],
                day(row[2]),
                (String) row[3],
                Columns.number(row[4]),
                (String) row[5],
                Columns.isTrue(row[7])
                        ? Stage.COMPLETED
                        : Columns.isTrue(row[6]) ? Stage.MATCHED : Stage.ENROLLED);
    }
}
