package org.waymark.persistence.calendar;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.calendar.Attendee;
import org.waymark.calendar.Attendees;
import org.waymark.people.PersonId;
import org.waymark.people.PersonState;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaAttendees implements Attendees {
    @PersistenceContext EntityManager em;

    @Override
    public Map<PersonId, Attendee> of(Collection<PersonId> people) {
        return em.createQuery(
                        "select p.id, p.shownName, p.email, p.state from Person p where p.id in"
                                + " :people",
                        Object[].class)
                .setParameter("people", people)
                .getResultStream()
                .map(
                        row ->
                                new Attendee(
                                        (PersonId) row[0],
                                        (String) row[1],
                                        row[3] == PersonState.LEAVER ? null : (String) row[2]))
                .collect(Collectors.toMap(Attendee::id, Function.identity()));
    }
}
