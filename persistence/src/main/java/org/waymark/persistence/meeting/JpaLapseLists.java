package org.waymark.persistence.meeting;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.List;
import org.waymark.meeting.LapseId;
import org.waymark.meeting.LapseLists;
import org.waymark.people.PersonId;
import org.waymark.persistence.partnership.OutsideTheCircle;
import org.waymark.shared.Slice;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaLapseLists implements LapseLists {
    private static final String SHOWN =
            OutsideTheCircle.BEGINS
                    + """
                    SELECT l.id, mentor.shown_name, mentee.shown_name, phase.name, l.since
                    FROM meeting_lapse l
                    JOIN partnership pair ON pair.id = l.partnership_id
                    """
                    + OutsideTheCircle.JOIN
                    + """
                    JOIN person mentor ON mentor.id = pair.mentor_id
                    JOIN person mentee ON mentee.id = pair.mentee_id
                    WHERE l.over_at IS NULL AND l.shown_at IS NOT NULL
                    """
                    + OutsideTheCircle.AND;

    @PersistenceContext EntityManager em;

    @Override
    public Slice<Line> shownTo(PersonId coordinator, LapseId after, int size) {
        Query query =
                em.createNativeQuery(
                                SHOWN
                                        + (after == null
                                                ? ""
                                                : " AND (l.since, l.id) > (SELECT k.since, k.id"
                                                        + " FROM meeting_lapse k WHERE k.id = ?2)")
                                        + " ORDER BY l.since, l.id LIMIT "
                                        + (size + 1))
                        .setParameter(1, coordinator.value());
        if (after != null) {
            query.setParameter(2, after.value());
        }
        List<?> rows = query.getResultList();
        return Slice.of(
                rows.stream().map(row -> line((Object[]) row)).toList(),
                size,
                line -> line.id().value());
    }

    private static Line line(Object[] row) {
        return new Line(
                new LapseId((String) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ((Date) row[4]).toLocalDate());
    }
}
