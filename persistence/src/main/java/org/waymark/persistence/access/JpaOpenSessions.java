package org.waymark.persistence.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.waymark.access.OpenSession;
import org.waymark.access.OpenSessions;
import org.waymark.access.SessionId;
import org.waymark.people.PersonId;
import org.waymark.people.PersonState;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaOpenSessions implements OpenSessions {
    private static final int AT_ONCE = 500;
    private static final int MOST = 50;

    @PersistenceContext(unitName = "waymark")
    EntityManager em;

    @Override
    public void begin(OpenSession session) {
        em.persist(session);
    }

    @Override
    public List<OpenSession> of(PersonId person, Instant since) {
        return em.createQuery(
                        """
                        SELECT s FROM OpenSession s WHERE s.person = :person AND s.seenAt >= :since
                        ORDER BY s.seenAt DESC, s.id DESC
                        """,
                        OpenSession.class)
                .setParameter("person", person)
                .setParameter("since", since)
                .setMaxResults(MOST)
                .getResultList();
    }

    @Override
    public void end(PersonId person, SessionId session) {
        em.createQuery("DELETE FROM OpenSession s WHERE s.id = :id AND s.person = :person")
                .setParameter("id", session)
                .setParameter("person", person)
                .executeUpdate();
    }

    @Override
    public void endAllBut(PersonId person, SessionId session) {
        em.createQuery("DELETE FROM OpenSession s WHERE s.person = :person AND s.id <> :id")
                .setParameter("person", person)
                .setParameter("id", session)
                .executeUpdate();
    }

    @Override
    public void endThoseOfLeavers() {
        em.createNativeQuery(
                        "DELETE o FROM open_session o JOIN person p ON p.id = o.person_id"
                                + " WHERE p.state = ?1")
                .setParameter(1, PersonState.LEAVER.name())
                .executeUpdate();
    }

    @Override
    public void seen(Collection<SessionId> sessions, Instant at) {
        List<SessionId> all = List.copyOf(sessions);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            em.createQuery("UPDATE OpenSession s SET s.seenAt = :at WHERE s.id IN :ids")
                    .setParameter("at", at)
                    .setParameter("ids", all.subList(from, Math.min(from + AT_ONCE, all.size())))
                    .executeUpdate();
        }
    }

    @Override
    public void forget(Instant before) {
        em.createQuery("DELETE FROM OpenSession s WHERE s.seenAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
