package org.waymark.persistence.organisation;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.waymark.organisation.Advisers;
import org.waymark.people.OrgUnitId;
import org.waymark.people.PersonId;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaAdvisers implements Advisers {
    @PersistenceContext EntityManager em;

    @Override
    public boolean name(OrgUnitId unit, PersonId person) {
        return changed(
                "INSERT IGNORE INTO unit_adviser (unit_id, person_id) VALUES (?, ?)", unit, person);
    }

    @Override
    public boolean dismiss(OrgUnitId unit, PersonId person) {
        return changed(
                "DELETE FROM unit_adviser WHERE unit_id = ? AND person_id = ?", unit, person);
    }

    private boolean changed(String statement, OrgUnitId unit, PersonId person) {
        return em.createNativeQuery(statement)
                        .setParameter(1, unit.value())
                        .setParameter(2, person.value())
                        .executeUpdate()
                > 0;
    }

    @Override
    public List<PersonId> of(OrgUnitId unit) {
        List<?> ids =
                em.createNativeQuery("SELECT person_id FROM unit_adviser WHERE unit_id = ?")
                        .setParameter(1, unit.value())
                        .getResultList();
        return ids.stream().map(id -> new PersonId((String) id)).toList();
    }

    @Override
    public boolean isAdviser(PersonId person) {
        return !em.createNativeQuery("SELECT unit_id FROM unit_adviser WHERE person_id = ? LIMIT 1")
                .setParameter(1, person.value())
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<Named> gone() {
        List<?> rows =
                em.createNativeQuery(
                                """
                                SELECT adviser.unit_id, adviser.person_id FROM unit_adviser adviser
                                JOIN person ON person.id = adviser.person_id
                                WHERE person.state = 'LEAVER'
                                ORDER BY adviser.person_id, adviser.unit_id
                                """)
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(
                        row ->
                                new Named(
                                        new OrgUnitId((String) row[0]),
                                        new PersonId((String) row[1])))
                .toList();
    }
}
