package org.waymark.persistence.message;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.Optional;
import org.waymark.message.CommonMessage;
import org.waymark.message.CommonMessages;
import org.waymark.shared.ChangedMeanwhile;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaCommonMessages implements CommonMessages {
    @PersistenceContext EntityManager em;

    @Override
    public void add(CommonMessage message) {
        em.persist(message);
        try {
            em.flush();
        } catch (PersistenceException refused) {
            for (Throwable why = refused; why != null; why = why.getCause()) {
                if (why instanceof SQLIntegrityConstraintViolationException) {
                    throw new ChangedMeanwhile();
                }
            }
            throw refused;
        }
    }

    @Override
    public void remove(CommonMessage message) {
        em.remove(message);
    }

    @Override
    public Optional<CommonMessage> find(String key) {
        return Optional.ofNullable(em.find(CommonMessage.class, key));
    }

    @Override
    public List<CommonMessage> all() {
        return em.createQuery("select m from CommonMessage m order by m.key", CommonMessage.class)
                .getResultList();
    }
}
