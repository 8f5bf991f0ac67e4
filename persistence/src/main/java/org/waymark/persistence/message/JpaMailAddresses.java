package org.waymark.persistence.message;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.message.MailAddresses;
import org.waymark.people.PersonId;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaMailAddresses implements MailAddresses {
    @PersistenceContext EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public Map<PersonId, String> of(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var query =
                em.createNativeQuery(
                        "SELECT id, email FROM person WHERE email IS NOT NULL"
                                + " AND state <> 'LEAVER' AND id IN ("
                                + String.join(",", Collections.nCopies(people.size(), "?"))
                                + ")");
        int position = 1;
        for (PersonId person : people) {
            query.setParameter(position++, person.value());
        }
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .collect(
                                Collectors.toMap(
                                        row -> new PersonId((String) row[0]),
                                        row -> (String) row[1]));
    }
}
