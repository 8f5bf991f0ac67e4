package org.waymark.persistence.calendar;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import org.waymark.calendar.UsualTime;
import org.waymark.calendar.UsualTimes;
import org.waymark.calendar.Week;
import org.waymark.people.PersonId;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaUsualTimes implements UsualTimes {
    @PersistenceContext EntityManager em;

    @Override
    public Map<PersonId, Week> of(Collection<PersonId> people) {
        return em.createQuery(
                        "select t from UsualTime t where t.person in :people", UsualTime.class)
                .setParameter("people", people)
                .getResultStream()
                .collect(
                        groupingBy(
                                UsualTime::person,
                                mapping(UsualTime::span, collectingAndThen(toList(), Week::new))));
    }

    @Override
    public void replace(PersonId person, Week week) {
        em.createQuery("delete from UsualTime t where t.person = :person")
                .setParameter("person", person)
                .executeUpdate();
        week.spans().forEach(span -> em.persist(UsualTime.of(person, span)));
        em.flush();
    }
}
