package org.waymark.persistence.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.waymark.people.ClosureDay;
import org.waymark.people.ClosureDays;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaClosureDays implements ClosureDays {
    @PersistenceContext(unitName = "waymark")
    EntityManager em;

    @Override
    public Set<LocalDate> between(LocalDate first, LocalDate last) {
        return new HashSet<>(
                em.createQuery(
                                "SELECT c.day FROM ClosureDay c WHERE c.day BETWEEN :first AND"
                                        + " :last",
                                LocalDate.class)
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .getResultList());
    }

    @Override
    public void add(Collection<ClosureDay> days) {
        days.forEach(em::merge);
        em.flush();
    }
}
