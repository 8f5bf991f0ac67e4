package org.waymark.persistence.scheme;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.people.PersonId;
import org.waymark.scheme.Audience;
import org.waymark.scheme.Part;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseState;
import org.waymark.scheme.Phases;
import org.waymark.shared.RuleBroken;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaPhases implements Phases {
    @PersistenceContext EntityManager em;

    @Override
    public void add(Phase phase) {
        em.persist(phase);
        try {
            em.flush();
        } catch (PersistenceException refused) {
            if (String.valueOf(refused.getMessage()).contains("uk_phase_name")) {
                throw new RuleBroken("scheme.rule.phase-name-taken", phase.name()).at("name");
            }
            throw refused;
        }
    }

    @Override
    public Optional<Phase> find(PhaseId id) {
        return Optional.ofNullable(em.find(Phase.class, id));
    }

    @Override
    public List<Phase> in(PhaseState state) {
        return em.createQuery(
                        "SELECT p FROM Phase p WHERE p.state = :state ORDER BY p.startsOn DESC,"
                                + " p.id",
                        Phase.class)
                .setParameter("state", state)
                .getResultList();
    }

    @Override
    public List<Phase> published() {
        return em.createQuery(
                        "SELECT p FROM Phase p WHERE p.state <> :draft ORDER BY p.startsOn DESC,"
                                + " p.id",
                        Phase.class)
                .setParameter("draft", PhaseState.DRAFT)
                .getResultList();
    }

    @Override
    public Map<PhaseId, Set<Audience>> audiences() {
        Map<PhaseId, Set<Audience>> audiences = new HashMap<>();
        em.createQuery(
                        "SELECT p.id, a.part, a.kind, a.included FROM Phase p JOIN p.audience a"
                                + " WHERE p.state <> :draft",
                        Object[].class)
                .setParameter("draft", PhaseState.DRAFT)
                .getResultStream()
                .forEach(
                        row ->
                                audiences
                                        .computeIfAbsent((PhaseId) row[0], any -> new HashSet<>())
                                        .add(
                                                new Audience(
                                                        (Part) row[1],
                                                        (Audience.Kind) row[2],
                                                        (String) row[3])));
        return audiences;
    }

    @Override
    public Map<Part, List<String>> audienceNames(PhaseId id) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                SELECT a.part, COALESCE(j.name, g.name, u.name)
                                FROM phase_audience a
                                LEFT JOIN job_family j ON a.kind = 'JOB_FAMILY' AND j.id = a.included
                                LEFT JOIN grade g ON a.kind = 'GRADE' AND g.id = a.included
                                LEFT JOIN org_unit u ON a.kind = 'ORG_UNIT' AND u.id = a.included
                                WHERE a.phase_id = ?
                                  AND COALESCE(j.name, g.name, u.name) IS NOT NULL
                                ORDER BY FIELD(a.kind, 'JOB_FAMILY', 'GRADE', 'ORG_UNIT'),
                                    g.position, COALESCE(j.name, u.name)
                                """)
                        .setParameter(1, id.value())
                        .getResultList();
        Map<Part, List<String>> names = new EnumMap<>(Part.class);
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            names.computeIfAbsent(Part.valueOf(columns[0].toString()), any -> new ArrayList<>())
                    .add(columns[1].toString());
        }
        return names;
    }

    @Override
    public List<Phase> all() {
        return em.createQuery("SELECT p FROM Phase p ORDER BY p.startsOn DESC, p.id", Phase.class)
                .getResultList();
    }

    @Override
    public Optional<Phase> findCoordinated(PhaseId id, PersonId coordinator) {
        return coordinated(coordinator, " AND p.id = ?")
                .setParameter(2, id.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Phase> coordinatedBy(PersonId coordinator) {
        return coordinated(coordinator, "").getResultList();
    }

    @SuppressWarnings("unchecked")
    private TypedQuery<Phase> coordinated(PersonId coordinator, String more) {
        return (TypedQuery<Phase>)
                em.createNativeQuery(
                                "SELECT p.* FROM phase p JOIN scheme_coordinator c ON c.scheme_id ="
                                        + " p.scheme_id WHERE c.person_id = ?"
                                        + more
                                        + " ORDER BY p.starts_on DESC, p.id",
                                Phase.class)
                        .setParameter(1, coordinator.value());
    }
}
