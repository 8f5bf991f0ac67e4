package org.waymark.persistence.enrolment;

import static org.waymark.persistence.shared.Columns.day;
import static org.waymark.persistence.shared.Columns.instant;
import static org.waymark.persistence.shared.Columns.isTrue;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.waymark.enrolment.EnrolmentId;
import org.waymark.enrolment.EnrolmentLists;
import org.waymark.enrolment.EnrolmentState;
import org.waymark.enrolment.Participant;
import org.waymark.people.PersonId;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Slice;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaEnrolmentLists implements EnrolmentLists {
    /** Those who wait for a yes stand first. */
    private static final String ORDER = "e.state <> 'WAITING', p.sort_name, e.id";

    private static final String LAST =
            "SELECT f.state <> 'WAITING', q.sort_name, f.id FROM enrolment f JOIN person q ON q.id ="
                    + " f.person_id WHERE f.id = ?";

    @PersistenceContext EntityManager em;

    @Override
    public Slice<Participant> participants(PhaseId phase, EnrolmentId after, int size) {
        Query query =
                em.createNativeQuery(
                        "SELECT e.id, e.person_id, p.shown_name, d.name, e.part, e.state,"
                                + " e.joined_at, e.places, e.paused, e.trained_on,"
                                + " e.training_booked_on"
                                + " FROM enrolment e JOIN person p ON p.id = e.person_id"
                                + " LEFT JOIN post o ON o.person_id = p.id AND o.number = 1"
                                + " LEFT JOIN org_unit u ON u.id = o.unit_id"
                                + " LEFT JOIN org_unit d ON d.id = u.department_id"
                                + " WHERE e.phase_id = ? AND e.state <> 'LEFT'"
                                + (after == null ? "" : " AND (" + ORDER + ") > (" + LAST + ")")
                                + " ORDER BY "
                                + ORDER
                                + " LIMIT "
                                + (size + 1));
        query.setParameter(1, phase.value());
        if (after != null) {
            query.setParameter(2, after.value());
        }
        List<?> rows = query.getResultList();
        return Slice.of(
                rows.stream().map(row -> participant((Object[]) row)).toList(),
                size,
                participant -> participant.enrolment().value());
    }

    private static Participant participant(Object[] row) {
        return new Participant(
                new EnrolmentId((String) row[0]),
                new PersonId((String) row[1]),
                (String) row[2],
                (String) row[3],
                Part.valueOf((String) row[4]),
                EnrolmentState.valueOf((String) row[5]),
                instant(row[6]),
                ((Number) row[7]).intValue(),
                isTrue(row[8]),
                day(row[9]),
                day(row[10]));
    }
}
