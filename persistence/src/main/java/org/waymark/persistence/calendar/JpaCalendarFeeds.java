package org.waymark.persistence.calendar;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.waymark.calendar.CalendarFeed;
import org.waymark.calendar.CalendarFeeds;
import org.waymark.people.PersonId;
import org.waymark.people.PersonState;
import org.waymark.persistence.shared.Kept;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaCalendarFeeds implements CalendarFeeds {
    @PersistenceContext EntityManager em;

    @Override
    public void add(CalendarFeed feed) {
        em.persist(feed);
        Kept.now(em, Map.of("primary", "calendar.rule.made-already"));
    }

    @Override
    public Optional<CalendarFeed> of(PersonId person) {
        return Optional.ofNullable(em.find(CalendarFeed.class, person));
    }

    @Override
    public void remove(CalendarFeed feed) {
        em.remove(feed);
    }

    @Override
    public Optional<PersonId> readerOf(String secretHash) {
        return em.createQuery(
                        "select p.id from CalendarFeed f join Person p on p.id = f.person where"
                                + " f.secretHash = :hash and p.state <> :leaver",
                        PersonId.class)
                .setParameter("hash", secretHash)
                .setParameter("leaver", PersonState.LEAVER)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void fetched(PersonId person, Instant now, Instant notedAfter) {
        em.createQuery(
                        "update CalendarFeed f set f.fetchedAt = :now where f.person = :person and"
                                + " (f.fetchedAt is null or f.fetchedAt < :notedAfter)")
                .setParameter("now", now)
                .setParameter("person", person)
                .setParameter("notedAfter", notedAfter)
                .executeUpdate();
    }
}
