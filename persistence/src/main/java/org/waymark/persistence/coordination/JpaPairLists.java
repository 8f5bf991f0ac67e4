package org.waymark.persistence.coordination;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.day;
import static org.waymark.persistence.shared.Columns.instant;
import static org.waymark.persistence.shared.Columns.isTrue;
import static org.waymark.persistence.shared.Columns.number;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.waymark.coordination.PairLine;
import org.waymark.coordination.PairLists;
import org.waymark.coordination.PairSeen;
import org.waymark.partnership.EndingKind;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.people.PersonId;
import org.waymark.persistence.observation.JpaObservationFacts;
import org.waymark.persistence.partnership.OutsideTheCircle;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Slice;
import org.waymark.shared.UniversityTime;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaPairLists implements PairLists {
    private static final String COORDINATED =
            " FROM partnership pair "
                    + OutsideTheCircle.JOIN
                    + """
                    JOIN person mentor ON mentor.id = pair.mentor_id
                    JOIN person mentee ON mentee.id = pair.mentee_id
                    LEFT JOIN partnership_hold held ON held.open_partnership_id = pair.id
                    WHERE TRUE
                    """
                    + OutsideTheCircle.AND;

    private static final String LAST_MET =
            "(SELECT MAX(m.begins_at) FROM meeting m WHERE m.partnership_id = pair.id AND m.state ="
                    + " 'HELD')";

    private static final String LINES =
            OutsideTheCircle.BEGINS
                    + " SELECT pair.id, mentor.shown_name, mentee.shown_name, pair.state, pair.accepted_at,"
                    + " pair.signed_at, pair.ended_at, held.begun_on, pair.ends_on, "
                    + LAST_MET
                    + COORDINATED
                    + " AND pair.phase_id = ?2";

    private static final String PAIR =
            OutsideTheCircle.BEGINS
                    + " SELECT pair.id, phase.id, phase.name, mentor.shown_name, mentee.shown_name,"
                    + " pair.state, pair.accepted_at, pair.signed_at, pair.ends_on, pair.ended_at, pair.ending,"
                    + " held.begun_on, held.goes_on_at, pair.interim, (SELECT COUNT(*) FROM meeting m WHERE"
                    + " m.partnership_id = pair.id AND m.state = 'HELD'), "
                    + LAST_MET
                    + ", (SELECT MIN(m.begins_at) FROM meeting m WHERE m.partnership_id = pair.id AND"
                    + " m.state = 'BOOKED' AND m.begins_at >= ?3), (SELECT COUNT(*) FROM"
                    + " observation o WHERE o.partnership_id = pair.id AND o."
                    + JpaObservationFacts.HELD
                    + "), (SELECT COUNT(r.sent_at) FROM report r WHERE"
                    + " r.partnership_id = pair.id), (SELECT MIN(r.due_on) FROM report r WHERE"
                    + " r.partnership_id = pair.id AND r.state IN ('COMING', 'WRITING', 'SHOWN',"
                    + " 'CHANGE_ASKED', 'KEPT', 'AGREED')), (SELECT COUNT(v.decided_at) FROM review"
                    + " v WHERE v.partnership_id = pair.id) "
                    + COORDINATED
                    + " AND pair.id = ?2";

    @PersistenceContext EntityManager em;

    @Override
    public Slice<PairLine> pairs(
            PhaseId phase, PersonId coordinator, PartnershipState state, String after, int size) {
        Query query =
                em.createNativeQuery(
                                LINES
                                        + (state == null ? "" : " AND pair.state = ?3")
                                        + (after == null ? "" : " AND pair.id < ?4")
                                        + " ORDER BY pair.id DESC LIMIT "
                                        + (size + 1))
                        .setParameter(1, coordinator.value())
                        .setParameter(2, phase.value());
        if (state != null) {
            query.setParameter(3, state.name());
        }
        if (after != null) {
            query.setParameter(4, after);
        }
        List<?> rows = query.getResultList();
        return Slice.of(
                rows.stream().map(row -> line((Object[]) row)).toList(),
                size,
                line -> line.id().value());
    }

    private static PairLine line(Object[] row) {
        PartnershipState state = PartnershipState.valueOf((String) row[3]);
        LocalDate signed = dayOf(row[5]);
        return new PairLine(
                new PartnershipId((String) row[0]),
                (String) row[1],
                (String) row[2],
                state,
                switch (state) {
                    case AGREEING -> dayOf(row[4]);
                    case ENDED -> dayOf(row[6]);
                    case ON_HOLD -> day(row[7]);
                    case ACTIVE, WINDING_DOWN -> signed;
                },
                day(row[8]),
                dayOf(row[9]));
    }

    @Override
    public Optional<PairSeen> pair(PartnershipId id, PersonId coordinator, Instant now) {
        List<?> rows =
                em.createNativeQuery(PAIR)
                        .setParameter(1, coordinator.value())
                        .setParameter(2, id.value())
                        .setParameter(3, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .getResultList();
        return rows.stream().map(row -> pair((Object[]) row)).findFirst();
    }

    private static PairSeen pair(Object[] row) {
        return new PairSeen(
                new PartnershipId((String) row[0]),
                new PhaseId((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                PartnershipState.valueOf((String) row[5]),
                dayOf(row[6]),
                dayOf(row[7]),
                day(row[8]),
                dayOf(row[9]),
                row[10] == null ? null : EndingKind.valueOf((String) row[10]),
                day(row[11]),
                day(row[12]),
                isTrue(row[13]),
                number(row[14]),
                dayOf(row[15]),
                dayOf(row[16]),
                number(row[17]),
                number(row[18]),
                day(row[19]),
                number(row[20]));
    }

    private static LocalDate dayOf(Object moment) {
        return moment == null ? null : UniversityTime.dateOf(instant(moment));
    }
}
