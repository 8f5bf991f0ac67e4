package org.waymark.persistence.watch;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.instant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.Optional;
import org.waymark.partnership.Side;
import org.waymark.people.PersonId;
import org.waymark.persistence.partnership.OutsideTheCircle;
import org.waymark.scheme.PhaseId;
import org.waymark.watch.ChangeKind;
import org.waymark.watch.RecordsChangeId;
import org.waymark.watch.RecordsChangeLists;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaRecordsChangeLists implements RecordsChangeLists {
    private static final String FROM =
            " FROM records_change c JOIN partnership pair ON pair.id = c.partnership_id "
                    + OutsideTheCircle.JOIN;

    private static final String WHERE = " WHERE c.state = 'OPEN' " + OutsideTheCircle.AND;

    @PersistenceContext EntityManager em;

    @Override
    public List<Line> openFor(PersonId coordinator) {
        List<?> rows =
                em.createNativeQuery(
                                OutsideTheCircle.BEGINS
                                        + "SELECT c.id, c.kind, c.side, c.found_at, c.answer_by,"
                                        + " mentor.shown_name, mentee.shown_name, phase.name"
                                        + FROM
                                        + " JOIN person mentor ON mentor.id = pair.mentor_id JOIN"
                                        + " person mentee ON mentee.id = pair.mentee_id"
                                        + WHERE
                                        + " ORDER BY c.found_at DESC, c.answer_by, c.id LIMIT 200")
                        .setParameter(1, coordinator.value())
                        .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    @Override
    public Optional<Sum> sum(PersonId coordinator, PhaseId phase) {
        Object[] row =
                (Object[])
                        em.createNativeQuery(
                                        OutsideTheCircle.BEGINS
                                                + "SELECT COUNT(*), MIN(c.answer_by)"
                                                + FROM
                                                + WHERE
                                                + " AND pair.phase_id = ?2")
                                .setParameter(1, coordinator.value())
                                .setParameter(2, phase.value())
                                .getSingleResult();
        int count = ((Number) row[0]).intValue();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Sum(count, ((Date) row[1]).toLocalDate()));
    }

    private static Line line(Object[] row) {
        return new Line(
                new RecordsChangeId((String) row[0]),
                ChangeKind.valueOf((String) row[1]),
                Side.valueOf((String) row[2]),
                instant(row[3]),
                ((Date) row[4]).toLocalDate(),
                (String) row[5],
                (String) row[6],
                (String) row[7]);
    }
}
