package org.waymark.persistence.scheme;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.waymark.scheme.FormSketch;
import org.waymark.scheme.FormSketches;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.ChangedMeanwhile;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaFormSketches implements FormSketches {
    @PersistenceContext EntityManager em;

    @Override
    public void add(FormSketch sketch) {
        em.persist(sketch);
        try {
            em.flush();
        } catch (PersistenceException refused) {
            if (String.valueOf(refused.getMessage()).contains("uk_form_sketch_form")) {
                throw new ChangedMeanwhile();
            }
            throw refused;
        }
    }

    @Override
    public Optional<FormSketch> find(PhaseId phase, String key) {
        return em.createQuery(
                        "SELECT s FROM FormSketch s WHERE s.phase = :phase AND s.key = :key",
                        FormSketch.class)
                .setParameter("phase", phase)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void remove(FormSketch sketch) {
        em.remove(sketch);
    }

    @Override
    public List<String> keysOf(PhaseId phase) {
        return em.createQuery(
                        "SELECT s.key FROM FormSketch s WHERE s.phase = :phase ORDER BY s.key",
                        String.class)
                .setParameter("phase", phase)
                .getResultList();
    }
}
