package org.waymark.persistence.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.waymark.people.Grade;
import org.waymark.people.JobFamily;
import org.waymark.people.OrgUnit;
import org.waymark.people.Organisation;
import org.waymark.people.Site;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaOrganisation implements Organisation {
    @PersistenceContext(unitName = "waymark")
    EntityManager em;

    /** The kinds stand in the enum from the top down, so their order puts parents first. */
    @Override
    public List<OrgUnit> units() {
        return em.createQuery("SELECT u FROM OrgUnit u ORDER BY u.name", OrgUnit.class)
                .getResultStream()
                .sorted(java.util.Comparator.comparing(OrgUnit::kind))
                .toList();
    }

    @Override
    public List<Site> sites() {
        return em.createQuery("SELECT s FROM Site s ORDER BY s.name", Site.class).getResultList();
    }

    @Override
    public List<JobFamily> jobFamilies() {
        return em.createQuery("SELECT j FROM JobFamily j ORDER BY j.name", JobFamily.class)
                .getResultList();
    }

    @Override
    public List<Grade> grades() {
        return em.createQuery("SELECT g FROM Grade g ORDER BY g.position", Grade.class)
                .getResultList();
    }

    @Override
    public void add(OrgUnit unit) {
        em.persist(unit);
        em.flush();
    }

    @Override
    public void add(Site site) {
        em.persist(site);
        em.flush();
    }

    @Override
    public void add(JobFamily jobFamily) {
        em.persist(jobFamily);
        em.flush();
    }

    @Override
    public void add(Grade grade) {
        em.persist(grade);
        em.flush();
    }
}
