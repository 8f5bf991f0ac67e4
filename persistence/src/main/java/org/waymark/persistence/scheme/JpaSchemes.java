package org.waymark.persistence.scheme;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.scheme.Scheme;
import org.waymark.scheme.SchemeId;
import org.waymark.scheme.Schemes;
import org.waymark.shared.RuleBroken;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaSchemes implements Schemes {
    @PersistenceContext EntityManager em;

    @Override
    public void add(Scheme scheme) {
        em.persist(scheme);
        try {
            em.flush();
        } catch (PersistenceException refused) {
            if (String.valueOf(refused.getMessage()).contains("uk_scheme_name")) {
                throw new RuleBroken("scheme.rule.scheme-name-taken", scheme.name())
                        .at("schemeName");
            }
            throw refused;
        }
    }

    @Override
    public Optional<Scheme> find(SchemeId id) {
        return Optional.ofNullable(em.find(Scheme.class, id));
    }

    @Override
    public List<Scheme> all() {
        return em.createQuery("SELECT s FROM Scheme s ORDER BY s.name", Scheme.class)
                .getResultList();
    }

    @Override
    public void appoint(SchemeId scheme, PersonId coordinator) {
        em.createNativeQuery(
                        "INSERT IGNORE INTO scheme_coordinator (scheme_id, person_id) VALUES (?,"
                                + " ?)")
                .setParameter(1, scheme.value())
                .setParameter(2, coordinator.value())
                .executeUpdate();
    }

    @Override
    public void dismiss(SchemeId scheme, PersonId coordinator) {
        em.createNativeQuery("DELETE FROM scheme_coordinator WHERE scheme_id = ? AND person_id = ?")
                .setParameter(1, scheme.value())
                .setParameter(2, coordinator.value())
                .executeUpdate();
    }

    @Override
    public List<PersonId> coordinatorsOf(SchemeId scheme) {
        return ids("SELECT person_id FROM scheme_coordinator WHERE scheme_id = ?", scheme.value());
    }

    @Override
    public boolean isCoordinatedBy(SchemeId scheme, PersonId person) {
        return coordinatorsOf(scheme).contains(person);
    }

    @Override
    public boolean isCoordinator(PersonId person) {
        return !ids(
                        "SELECT person_id FROM scheme_coordinator WHERE person_id = ? LIMIT 1",
                        person.value())
                .isEmpty();
    }

    private List<PersonId> ids(String query, String id) {
        List<?> rows = em.createNativeQuery(query).setParameter(1, id).getResultList();
        return rows.stream().map(row -> new PersonId(row.toString())).toList();
    }
}
