package org.waymark.persistence.matching;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.matching.Shortlist;
import org.waymark.matching.ShortlistId;
import org.waymark.matching.ShortlistState;
import org.waymark.matching.Shortlists;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.Kept;
import org.waymark.scheme.PhaseId;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaShortlists implements Shortlists {
    private static final Map<String, String> REFUSALS =
            Map.of("uk_match_shortlist_one_open", "matching.rule.shortlist-meanwhile");

    /** With the mentors, in one statement. */
    private static final String WITH_MENTORS =
            "select distinct s from Shortlist s left join fetch s.mentors where ";

    @PersistenceContext EntityManager em;

    @Override
    public void add(Shortlist list) {
        em.persist(list);
        keep();
    }

    @Override
    public void keep() {
        Kept.now(em, REFUSALS);
    }

    @Override
    public Optional<Shortlist> find(ShortlistId id) {
        return em.createQuery(WITH_MENTORS + "s.id = :id", Shortlist.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Shortlist afresh(Shortlist list) {
        em.refresh(list);
        return list;
    }

    @Override
    public Optional<Shortlist> openTo(PhaseId phase, PersonId mentee) {
        return em.createQuery(
                        WITH_MENTORS
                                + "s.phase = :phase and s.mentee = :mentee and s.state = :open",
                        Shortlist.class)
                .setParameter("phase", phase)
                .setParameter("mentee", mentee)
                .setParameter("open", ShortlistState.OPEN)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Shortlist> overdue(LocalDate today) {
        return em.createQuery(
                        "select s from Shortlist s where s.state = :open and s.endsOn < :today"
                                + " order by s.endsOn, s.id",
                        Shortlist.class)
                .setParameter("open", ShortlistState.OPEN)
                .setParameter("today", today)
                .setMaxResults(200)
                .getResultList();
    }
}
