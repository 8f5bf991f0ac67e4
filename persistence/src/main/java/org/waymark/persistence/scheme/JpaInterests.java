package org.waymark.persistence.scheme;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.waymark.people.PersonId;
import org.waymark.scheme.Interests;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.SchemeId;
import org.waymark.scheme.SchemeToFollow;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaInterests implements Interests {
    @PersistenceContext EntityManager em;

    @Override
    public void register(SchemeId scheme, PersonId person) {
        em.createNativeQuery(
                        "INSERT IGNORE INTO scheme_interest (scheme_id, person_id) VALUES (?, ?)")
                .setParameter(1, scheme.value())
                .setParameter(2, person.value())
                .executeUpdate();
    }

    @Override
    public void withdraw(SchemeId scheme, PersonId person) {
        em.createNativeQuery("DELETE FROM scheme_interest WHERE scheme_id = ? AND person_id = ?")
                .setParameter(1, scheme.value())
                .setParameter(2, person.value())
                .executeUpdate();
    }

    @Override
    public List<SchemeToFollow> of(PersonId person) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                SELECT s.id, s.name, i.person_id FROM scheme s
                                LEFT JOIN scheme_interest i
                                    ON i.scheme_id = s.id AND i.person_id = ?
                                WHERE EXISTS (SELECT 1 FROM phase p
                                    WHERE p.scheme_id = s.id AND p.state <> 'DRAFT')
                                ORDER BY s.name
                                """)
                        .setParameter(1, person.value())
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(
                        row ->
                                new SchemeToFollow(
                                        new SchemeId(row[0].toString()),
                                        row[1].toString(),
                                        row[2] != null))
                .toList();
    }

    @Override
    public List<PersonId> admittedTo(PhaseId phase) {
        List<?> rows =
                em.createNativeQuery(
                                "WITH RECURSIVE "
                                        + Audiences.INCLUDED
                                        + """
                                          SELECT DISTINCT s.person_id
                                          FROM phase f
                                          JOIN scheme_interest s ON s.scheme_id = f.scheme_id
                                          JOIN person p ON p.id = s.person_id AND p.state <> 'LEAVER'
                                          JOIN post q ON q.person_id = p.id
                                          JOIN (SELECT 'MENTOR' AS part UNION ALL SELECT 'MENTEE') parts
                                          WHERE f.id = ?1 AND
                                          """
                                        + Audiences.ADMITS)
                        .setParameter(1, phase.value())
                        .getResultList();
        return rows.stream().map(row -> new PersonId(row.toString())).toList();
    }
}
