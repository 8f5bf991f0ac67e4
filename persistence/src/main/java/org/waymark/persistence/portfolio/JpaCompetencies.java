package org.waymark.persistence.portfolio;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.waymark.portfolio.Competencies;
import org.waymark.portfolio.Competency;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaCompetencies implements Competencies {
    @PersistenceContext EntityManager em;

    @Override
    public void add(Competency competency) {
        em.persist(competency);
    }

    @Override
    public List<Competency> all() {
        return em.createQuery(
                        "select c from Competency c order by c.offered desc, c.position, c.name",
                        Competency.class)
                .getResultList();
    }
}
