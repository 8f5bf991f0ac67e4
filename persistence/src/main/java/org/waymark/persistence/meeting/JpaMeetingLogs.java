package org.waymark.persistence.meeting;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MeetingLog;
import org.waymark.meeting.MeetingLogs;
import org.waymark.meeting.OwnPart;
import org.waymark.people.PersonId;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaMeetingLogs implements MeetingLogs {
    @PersistenceContext EntityManager em;

    @Override
    public void add(MeetingLog log) {
        em.persist(log);
        em.flush();
    }

    @Override
    public Optional<MeetingLog> find(MeetingId meeting) {
        return Optional.ofNullable(em.find(MeetingLog.class, meeting));
    }

    @Override
    public void add(OwnPart part) {
        em.persist(part);
    }

    @Override
    public Optional<OwnPart> find(MeetingId meeting, PersonId person) {
        return em.createQuery(
                        "select o from OwnPart o where o.meeting = :meeting and o.person ="
                                + " :person",
                        OwnPart.class)
                .setParameter("meeting", meeting)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }
}
