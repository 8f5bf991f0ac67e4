package org.waymark.persistence.matching;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.matching.Remark;
import org.waymark.matching.Request;
import org.waymark.matching.RequestId;
import org.waymark.matching.RequestState;
import org.waymark.matching.Requests;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.Kept;
import org.waymark.scheme.PhaseId;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaRequests implements Requests {
    private static final EnumSet<RequestState> LIVE =
            EnumSet.of(RequestState.LISTED, RequestState.OPEN);
    private static final Map<String, String> REFUSALS =
            Map.of(
                    "uk_match_request_one_open", "matching.rule.one-at-a-time",
                    "uk_match_request_once", "matching.rule.listed-already");

    @PersistenceContext EntityManager em;

    @Override
    public void add(Request request) {
        em.persist(request);
        keep();
    }

    @Override
    public void keep() {
        Kept.now(em, REFUSALS);
    }

    @Override
    public Optional<Request> find(RequestId id) {
        return Optional.ofNullable(em.find(Request.class, id));
    }

    /**
     * The row of the mentee's enrolment stands for the list: it is there before the first choice.
     */
    @Override
    public void lockList(PhaseId phase, PersonId mentee) {
        em.createNativeQuery(
                        "SELECT id FROM enrolment WHERE phase_id = ? AND person_id = ? AND part ="
                                + " 'MENTEE' FOR UPDATE")
                .setParameter(1, phase.value())
                .setParameter(2, mentee.value())
                .getResultList();
    }

    @Override
    public Request afresh(Request request) {
        em.refresh(request);
        return request;
    }

    @Override
    public List<Request> live(PhaseId phase, PersonId mentee) {
        return em.createQuery(
                        "select r from Request r where r.phase = :phase and r.mentee = :mentee and"
                                + " r.state in :live order by r.state desc, r.order, r.id",
                        Request.class)
                .setParameter("phase", phase)
                .setParameter("mentee", mentee)
                .setParameter("live", LIVE)
                .getResultList();
    }

    @Override
    public List<Request> openTo(PersonId mentor) {
        return em.createQuery(
                        "select r from Request r where r.mentor = :mentor and r.state = :open"
                                + " order by r.replyBy, r.id",
                        Request.class)
                .setParameter("mentor", mentor)
                .setParameter("open", RequestState.OPEN)
                .setMaxResults(100)
                .getResultList();
    }

    @Override
    public List<Request> liveOf(PhaseId phase, PersonId person) {
        return em.createQuery(
                        "select r from Request r where r.phase = :phase and (r.mentee = :person or"
                                + " r.mentor = :person) and r.state in :live order by r.id",
                        Request.class)
                .setParameter("phase", phase)
                .setParameter("person", person)
                .setParameter("live", LIVE)
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Request> impossibleByTheRecords() {
        return em.createNativeQuery(
                        KeptApartByRecords.in("match_request", "'LISTED', 'OPEN'"), Request.class)
                .getResultList();
    }

    @Override
    public List<Request> overdue(LocalDate today) {
        return em.createQuery(
                        "select r from Request r where r.state = :open and r.replyBy < :today"
                                + " order by r.replyBy, r.id",
                        Request.class)
                .setParameter("open", RequestState.OPEN)
                .setParameter("today", today)
                .setMaxResults(200)
                .getResultList();
    }

    @Override
    public List<Request> dueBy(LocalDate day) {
        return em.createQuery(
                        "select r from Request r where r.state = :open and r.replyBy <= :day and"
                                + " r.remindedAt is null order by r.replyBy, r.id",
                        Request.class)
                .setParameter("open", RequestState.OPEN)
                .setParameter("day", day)
                .setMaxResults(200)
                .getResultList();
    }

    @Override
    public void add(Remark remark) {
        em.persist(remark);
    }

    @Override
    public List<Remark> remarks(RequestId request) {
        return em.createQuery(
                        "select r from Remark r where r.request = :request order by r.id",
                        Remark.class)
                .setParameter("request", request)
                .getResultList();
    }
}
