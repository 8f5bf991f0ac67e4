package org.waymark.persistence.observation;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.waymark.observation.ObservationAhead;
import org.waymark.observation.ObservationLine;
import org.waymark.observation.ObservationLists;
import org.waymark.observation.ObservationState;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaObservationLists implements ObservationLists {
    @PersistenceContext EntityManager em;

    @Override
    public List<ObservationLine> of(PartnershipId partnership, int most) {
        return em.createQuery(
                        """
                        select new org.waymark.observation.ObservationLine(
                            o.id, o.observed, o.proposedBy, o.state, o.beginsAt, o.minutes,
                            o.talkedOn, count(s))
                        from Observation o
                        left join Suggestion s on s.observation = o and s.mark is null
                        where o.partnership = :partnership and o.state not in :off
                        group by o.id, o.observed, o.proposedBy, o.state, o.beginsAt, o.minutes,
                            o.talkedOn
                        order by o.beginsAt desc, o.id desc
                        """,
                        ObservationLine.class)
                .setParameter("partnership", partnership)
                .setParameter("off", List.of(ObservationState.DECLINED, ObservationState.CANCELLED))
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<ObservationAhead> aheadOf(PersonId person, Instant from, int most) {
        return em.createQuery(
                        """
                        select new org.waymark.observation.ObservationAhead(
                            o.id, p.mentor, p.mentee, o.beginsAt, o.minutes)
                        from Observation o join Partnership p on p.id = o.partnership
                        where (p.mentor = :person or p.mentee = :person)
                            and o.state = :accepted and o.beginsAt >= :from
                        order by o.beginsAt
                        """,
                        ObservationAhead.class)
                .setParameter("person", person)
                .setParameter("accepted", ObservationState.ACCEPTED)
                .setParameter("from", from)
                .setMaxResults(most)
                .getResultList();
    }
}
