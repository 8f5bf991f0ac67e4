package org.waymark.persistence.meeting;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.meeting.Lapse;
import org.waymark.meeting.Lapses;
import org.waymark.meeting.Meeting;
import org.waymark.meeting.MeetingState;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.persistence.shared.Kept;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaLapses implements Lapses {
    @PersistenceContext EntityManager em;

    @Override
    public void add(Lapse lapse) {
        em.persist(lapse);
        Kept.now(em, Map.of("uk_meeting_lapse_once", "meeting.rule.told-before"));
    }

    @Override
    public Optional<Lapse> find(PartnershipId partnership, LocalDate since) {
        return em.createQuery(
                        "select l from Lapse l where l.partnership = :partnership and l.since ="
                                + " :since",
                        Lapse.class)
                .setParameter("partnership", partnership)
                .setParameter("since", since)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Lapse> openOf(PartnershipId partnership) {
        return em.createQuery(
                        "select l from Lapse l where l.partnership = :partnership and l.overAt is"
                                + " null",
                        Lapse.class)
                .setParameter("partnership", partnership)
                .getResultList();
    }

    @Override
    public List<LapseOfPair> toShow(Instant nudgedBefore) {
        return em
                .createQuery(
                        "select l, p from Lapse l join Partnership p on p.id = l.partnership where"
                                + " l.overAt is null and l.shownAt is null and l.nudgedAt <"
                                + " :before and p.state = :active and p.lineAbove is null",
                        Object[].class)
                .setParameter("before", nudgedBefore)
                .setParameter("active", PartnershipState.ACTIVE)
                .getResultList()
                .stream()
                .map(row -> new LapseOfPair((Lapse) row[0], (Partnership) row[1]))
                .toList();
    }

    @Override
    public List<Idle> idle(Instant now) {
        return em
                .createQuery(
                        "select p, m from Partnership p left join Meeting m on m.partnership ="
                                + " p.id and m.state = :held where p.state = :active and"
                                + " p.lineAbove is null and not exists (select n from Meeting n where n.partnership = p.id and"
                                + " n.state = :held and n.beginsAt > m.beginsAt) and not exists (select b from Meeting b where"
                                + " b.partnership = p.id and b.state = :booked and b.beginsAt >"
                                + " :now) and not exists (select l from Lapse l where"
                                + " l.partnership = p.id and l.overAt is null)",
                        Object[].class)
                .setParameter("held", MeetingState.HELD)
                .setParameter("active", PartnershipState.ACTIVE)
                .setParameter("booked", MeetingState.BOOKED)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .map(row -> idle((Partnership) row[0], (Meeting) row[1]))
                .toList();
    }

    private static Idle idle(Partnership pair, Meeting last) {
        return new Idle(
                pair, last == null ? pair.signedAt().orElseThrow() : last.beginsAt().orElseThrow());
    }
}
