package org.waymark.persistence.observation;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.number;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.waymark.partnership.PartnershipId;
import org.waymark.persistence.shared.IdList;
import org.waymark.report.FactSource;
import org.waymark.report.FactsSoFar;
import org.waymark.report.ReleasedTime;
import org.waymark.report.TimeKind;
import org.waymark.shared.UniversityTime;

/**
 * What a report learns of observations: how many and how long. Observing counts on the day of the
 * observation, discussing on the day they talked it over.
 */
@Stateless
@TransactionAttribute(MANDATORY)
public class JpaObservationFacts implements FactSource {
    /** Which observations took place, whatever was written of them since. */
    public static final String HELD = "state IN ('HELD', 'WRITTEN_UP', 'TALKED_OVER')";

    private static final String BEGINS_IN = "(begins_at >= ?1 AND begins_at < ?2)";
    private static final String TALKED_IN = "(talked_on BETWEEN ?3 AND ?4)";
    private static final String MINUTES =
            "COALESCE(SUM(CASE WHEN "
                    + HELD
                    + " AND "
                    + BEGINS_IN
                    + " THEN mentor_minutes_observing END), 0), COALESCE(SUM(CASE WHEN "
                    + TALKED_IN
                    + " THEN mentor_minutes_discussing END), 0)";

    @PersistenceContext EntityManager em;

    @Override
    public void addFacts(
            PartnershipId partnership, LocalDate from, LocalDate until, FactsSoFar facts) {
        var query =
                em.createNativeQuery(
                        "SELECT COALESCE(SUM("
                                + HELD
                                + " AND "
                                + BEGINS_IN
                                + "), 0), COALESCE(SUM((state = 'ACCEPTED' OR "
                                + HELD
                                + ") AND "
                                + BEGINS_IN
                                + "), 0), "
                                + MINUTES
                                + " FROM observation WHERE partnership_id = ?5 AND ("
                                + BEGINS_IN
                                + " OR "
                                + TALKED_IN
                                + ")");
        setDays(query, from, until);
        Object[] row = (Object[]) query.setParameter(5, partnership.value()).getSingleResult();
        facts.observations(number(row[0]), number(row[1]));
        facts.minutes(TimeKind.OBSERVING, number(row[2]));
        facts.minutes(TimeKind.DISCUSSING, number(row[3]));
    }

    @Override
    public void addReleasedTime(
            Collection<PartnershipId> partnerships,
            LocalDate from,
            LocalDate until,
            ReleasedTime time) {
        var query =
                em.createNativeQuery(
                        "SELECT partnership_id, "
                                + MINUTES
                                + " FROM observation WHERE partnership_id "
                                + IdList.in(partnerships)
                                + " AND ("
                                + BEGINS_IN
                                + " OR "
                                + TALKED_IN
                                + ") GROUP BY partnership_id");
        setDays(query, from, until);
        List<?> rows = query.getResultList();
        for (Object one : rows) {
            Object[] row = (Object[]) one;
            time.add(new PartnershipId((String) row[0]), number(row[1]) + number(row[2]));
        }
    }

    private static void setDays(Query query, LocalDate from, LocalDate until) {
        query.setParameter(1, LocalDateTime.ofInstant(UniversityTime.startOf(from), ZoneOffset.UTC))
                .setParameter(
                        2, LocalDateTime.ofInstant(UniversityTime.endOf(until), ZoneOffset.UTC))
                .setParameter(3, from)
                .setParameter(4, until);
    }
}
