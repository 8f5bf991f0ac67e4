package org.waymark.persistence.form;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.waymark.form.FormId;
import org.waymark.form.FormVersion;
import org.waymark.form.Forms;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaForms implements Forms {
    @PersistenceContext EntityManager em;

    @Override
    public void add(FormVersion version) {
        em.persist(version);
        em.flush();
    }

    @Override
    public Optional<FormVersion> find(FormId id) {
        return Optional.ofNullable(em.find(FormVersion.class, id));
    }

    @Override
    public List<FormVersion> newestOf(String origin) {
        return em.createQuery(
                        "SELECT f FROM FormVersion f WHERE f.origin = :origin AND f.version ="
                                + " (SELECT MAX(g.version) FROM FormVersion g WHERE g.origin ="
                                + " f.origin AND g.key = f.key) ORDER BY f.key",
                        FormVersion.class)
                .setParameter("origin", origin)
                .getResultList();
    }
}
