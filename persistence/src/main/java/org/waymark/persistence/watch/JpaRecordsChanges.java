package org.waymark.persistence.watch;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;
import org.waymark.people.PersonId;
import org.waymark.persistence.partnership.OutsideTheCircle;
import org.waymark.watch.ChangeKind;
import org.waymark.watch.RecordsChange;
import org.waymark.watch.RecordsChangeId;
import org.waymark.watch.RecordsChanges;
import org.waymark.watch.Touched;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaRecordsChanges implements RecordsChanges {
    /** Grades are those of the main posts, the reporting line goes over all. */
    private static final String TOUCHED =
            """
            WITH RECURSIVE
            pair (id, mentor_id, mentee_id, live, grade_gap) AS (
                SELECT partnership.id, mentor_id, mentee_id, partnership.state <> 'ENDED', grade_gap
                FROM partnership JOIN phase ON phase.id = partnership.phase_id
                %s),
            above (below_id, id) AS (
                SELECT person_id, manager_id FROM post
                WHERE manager_id IS NOT NULL
                  AND person_id IN (SELECT mentor_id FROM pair UNION SELECT mentee_id FROM pair)
                UNION
                SELECT above.below_id, post.manager_id
                FROM above JOIN post ON post.person_id = above.id
                WHERE post.manager_id IS NOT NULL)
            SELECT pair.id, 'REPORTING_LINE', 'MENTOR', live
            FROM pair JOIN above ON above.below_id = mentee_id AND above.id = mentor_id
            UNION
            SELECT pair.id, 'REPORTING_LINE', 'MENTEE', live
            FROM pair JOIN above ON above.below_id = mentor_id AND above.id = mentee_id
            UNION ALL
            SELECT pair.id, CASE person.state WHEN 'LEAVER' THEN 'LEFT' ELSE 'ON_LEAVE' END,
                   CASE person.id WHEN mentor_id THEN 'MENTOR' ELSE 'MENTEE' END, live
            FROM pair JOIN person ON person.id IN (mentor_id, mentee_id)
            WHERE live AND person.state IN ('LEAVER', 'ON_LEAVE')
            UNION ALL
            SELECT pair.id, 'GRADE_GAP', 'MENTOR', live
            FROM pair
            JOIN post mentors ON mentors.person_id = mentor_id AND mentors.number = 1
            JOIN post mentees ON mentees.person_id = mentee_id AND mentees.number = 1
            JOIN grade upper ON upper.id = mentors.grade_id
            JOIN grade lower ON lower.id = mentees.grade_id
            WHERE live AND upper.position - lower.position > pair.grade_gap
            """;

    @PersistenceContext EntityManager em;

    @Override
    public void add(RecordsChange change) {
        em.persist(change);
    }

    @Override
    public List<RecordsChange> stillSo() {
        return em.createQuery(
                        "select c from RecordsChange c where c.state <> :over", RecordsChange.class)
                .setParameter("over", RecordsChange.State.OVER)
                .getResultList();
    }

    @Override
    public List<RecordsChange> stillSoOf(PartnershipId partnership) {
        return em.createQuery(
                        "select c from RecordsChange c where c.partnership = :partnership and"
                                + " c.state <> :over",
                        RecordsChange.class)
                .setParameter("partnership", partnership)
                .setParameter("over", RecordsChange.State.OVER)
                .getResultList();
    }

    @Override
    public List<Touched> touched() {
        return touched(em.createNativeQuery(TOUCHED.formatted("")));
    }

    @Override
    public List<Touched> touchedOf(PartnershipId partnership) {
        return touched(
                em.createNativeQuery(TOUCHED.formatted("WHERE partnership.id = ?1"))
                        .setParameter(1, partnership.value()));
    }

    private static List<Touched> touched(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> touched((Object[]) row)).toList();
    }

    private static Touched touched(Object[] row) {
        return new Touched(
                new PartnershipId((String) row[0]),
                ChangeKind.valueOf((String) row[1]),
                Side.valueOf((String) row[2]),
                row[3] instanceof Boolean live ? live : ((Number) row[3]).intValue() != 0);
    }

    @Override
    public List<Partnership> stoppedAnd(Collection<PartnershipId> others) {
        return others.isEmpty()
                ? em.createQuery(
                                "select p from Partnership p where p.lineAbove is not null",
                                Partnership.class)
                        .getResultList()
                : em.createQuery(
                                "select p from Partnership p where p.lineAbove is not null or p.id"
                                        + " in :others",
                                Partnership.class)
                        .setParameter("others", others)
                        .getResultList();
    }

    @Override
    public Optional<RecordsChange> findCoordinated(RecordsChangeId id, PersonId coordinator) {
        return ((Stream<?>)
                        em.createNativeQuery(
                                        OutsideTheCircle.BEGINS
                                                + "SELECT c.* FROM records_change c JOIN"
                                                + " partnership pair ON pair.id = c.partnership_id "
                                                + OutsideTheCircle.JOIN
                                                + " WHERE c.id = ?2 "
                                                + OutsideTheCircle.AND,
                                        RecordsChange.class)
                                .setParameter(1, coordinator.value())
                                .setParameter(2, id.value())
                                .getResultStream())
                .map(RecordsChange.class::cast)
                .findFirst();
    }
}
