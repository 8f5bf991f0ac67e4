package org.waymark.persistence.partnership;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.enrolment.OwnCircle;
import org.waymark.people.PersonId;
import org.waymark.persistence.people.ReportingLine;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaOwnCircle implements OwnCircle {
    private static final String CIRCLE =
            ReportingLine.OF_THE_FIRST
                    + ReportingLine.MEMBERS
                    + """
                     UNION SELECT ?1
                    UNION SELECT mentor_id FROM partnership WHERE mentee_id = ?1
                    UNION SELECT mentee_id FROM partnership WHERE mentor_id = ?1
                    """;

    @PersistenceContext EntityManager em;

    @Override
    public Set<PersonId> of(PersonId coordinator) {
        List<?> ids =
                em.createNativeQuery(CIRCLE).setParameter(1, coordinator.value()).getResultList();
        return ids.stream().map(id -> new PersonId((String) id)).collect(Collectors.toSet());
    }
}
