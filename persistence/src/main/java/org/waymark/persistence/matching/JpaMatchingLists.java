package org.waymark.persistence.matching;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.matching.DeclineReason;
import org.waymark.matching.MatchingLists;
import org.waymark.matching.RequestId;
import org.waymark.matching.RequestState;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Slice;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaMatchingLists implements MatchingLists {
    @PersistenceContext EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public List<Place> places(PersonId person) {
        List<Object[]> rows =
                em.createNativeQuery(
                                """
                                SELECT e.part, phase.id, phase.name,
                                       (SELECT COUNT(*) FROM match_request asked
                                        WHERE asked.mentor_id = e.person_id
                                          AND asked.phase_id = e.phase_id AND asked.state = 'OPEN')
                                FROM enrolment e JOIN phase ON phase.id = e.phase_id
                                WHERE e.person_id = ?
                                  AND (e.part = 'MENTOR' AND e.state <> 'LEFT'
                                       OR e.part = 'MENTEE' AND e.state = 'JOINED'
                                          AND phase.state IN ('OPEN', 'MATCHING', 'RUNNING')
                                          AND (phase.self_select OR phase.shortlist)
                                          AND NOT EXISTS (SELECT 1 FROM partnership pair
                                                          WHERE pair.phase_id = e.phase_id
                                                          AND pair.live_mentee_id = e.person_id))
                                ORDER BY e.joined_at DESC LIMIT 20
                                """)
                        .setParameter(1, person.value())
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Place(
                                        "MENTOR".equals(row[0]),
                                        new PhaseId((String) row[1]),
                                        (String) row[2],
                                        ((Number) row[3]).intValue()))
                .toList();
    }

    /** Ids are made in the order of time, so the id is the key of the page. */
    @Override
    public Slice<Asked> asked(PhaseId phase, RequestId after, int size) {
        var query =
                em.createQuery(
                                "select r.id, r.mentee, mentee.shownName, r.mentor,"
                                        + " mentor.shownName, r.state, r.askedAt, r.replyBy,"
                                        + " r.declineReason from Request r, Person mentee, Person"
                                        + " mentor where r.phase = :phase and r.askedAt is not null"
                                        + " and mentee.id = r.mentee and mentor.id = r.mentor"
                                        + (after == null ? "" : " and r.id < :after")
                                        + " order by r.id desc",
                                Object[].class)
                        .setParameter("phase", phase)
                        .setMaxResults(size + 1);
        if (after != null) {
            query.setParameter("after", after);
        }
        List<Asked> rows = query.getResultStream().map(JpaMatchingLists::asked).toList();
        return Slice.of(rows, size, row -> row.request().value());
    }

    private static Asked asked(Object[] row) {
        return new Asked(
                (RequestId) row[0],
                (PersonId) row[1],
                (String) row[2],
                (PersonId) row[3],
                (String) row[4],
                (RequestState) row[5],
                (Instant) row[6],
                (LocalDate) row[7],
                (DeclineReason) row[8]);
    }
}
