package org.waymark.persistence.meeting;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.meeting.Meeting;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MeetingOfPair;
import org.waymark.meeting.MeetingState;
import org.waymark.meeting.Meetings;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.persistence.shared.Kept;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaMeetings implements Meetings {
    private static final Map<String, String> REFUSALS =
            Map.of(
                    "uk_meeting_one_proposal", "meeting.rule.one-proposal",
                    "uk_meeting_one_trial", "meeting.rule.one-trial",
                    "uk_meeting_time", "meeting.rule.same-time");

    @PersistenceContext EntityManager em;

    @Override
    public void add(Meeting meeting) {
        em.persist(meeting);
        settle();
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return Optional.ofNullable(em.find(Meeting.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void settle() {
        Kept.now(em, REFUSALS);
    }

    @Override
    public List<Meeting> openOf(PartnershipId partnership) {
        return em.createQuery(
                        "select m from Meeting m where m.partnership = :partnership and m.state in"
                                + " :open",
                        Meeting.class)
                .setParameter("partnership", partnership)
                .setParameter("open", List.of(MeetingState.PROPOSED, MeetingState.BOOKED))
                .getResultList();
    }

    @Override
    public List<MeetingOfPair> toRemindOf(Instant from, Instant until) {
        return beside(
                booked("m.beginsAt >= :from and m.beginsAt < :until and m.remindedAt is null")
                        .setParameter("from", from)
                        .setParameter("until", until));
    }

    @Override
    public List<MeetingOfPair> toAskAbout(Instant now) {
        return beside(booked("m.beginsAt <= :now and m.askedAt is null").setParameter("now", now));
    }

    /** Booked meetings of pairs to whom mail goes: not those on hold. */
    private TypedQuery<Object[]> booked(String which) {
        return em.createQuery(
                        "select m, p from Meeting m join Partnership p on p.id = m.partnership"
                                + " where m.state = :booked and p.state in :meeting and "
                                + which
                                + " order by m.beginsAt",
                        Object[].class)
                .setParameter("booked", MeetingState.BOOKED)
                .setParameter(
                        "meeting",
                        List.of(
                                PartnershipState.AGREEING,
                                PartnershipState.ACTIVE,
                                PartnershipState.WINDING_DOWN));
    }

    private static List<MeetingOfPair> beside(TypedQuery<Object[]> query) {
        return query.getResultList().stream()
                .map(row -> new MeetingOfPair((Meeting) row[0], (Partnership) row[1]))
                .toList();
    }
}
