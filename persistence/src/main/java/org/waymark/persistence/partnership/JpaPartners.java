package org.waymark.persistence.partnership;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.enrolment.Partners;
import org.waymark.people.PersonId;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaPartners implements Partners {
    @PersistenceContext EntityManager em;

    @Override
    public Set<PersonId> of(PersonId person) {
        return em.createQuery(
                        "select p from Partnership p where p.mentor = :person or p.mentee ="
                                + " :person",
                        org.waymark.partnership.Partnership.class)
                .setParameter("person", person)
                .getResultStream()
                .map(pair -> pair.mentor().equals(person) ? pair.mentee() : pair.mentor())
                .collect(Collectors.toSet());
    }
}
