package org.waymark.persistence.release;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.instant;
import static org.waymark.persistence.shared.Columns.number;
import static org.waymark.persistence.shared.Columns.utc;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;
import org.waymark.people.GradeId;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.IdList;
import org.waymark.release.Minutes;
import org.waymark.release.ReleaseLists;
import org.waymark.release.ReportingYear;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.UniversityTime;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaReleaseLists implements ReleaseLists {
    private static final String MINUTES =
            "SUM(preparing), SUM(meeting), SUM(observing), SUM(discussing)";

    private static final String PAIRS =
            """
            SELECT p.id, CASE WHEN p.mentor_id = ?1 THEN 'MENTOR' ELSE 'MENTEE' END,
                   other.shown_name, phase.name, phase.release_hours_per_term, p.signed_at,
                   p.ended_at
            FROM partnership p
            JOIN phase ON phase.id = p.phase_id
            JOIN person other
                 ON other.id = CASE WHEN p.mentor_id = ?1 THEN p.mentee_id ELSE p.mentor_id END
            WHERE ?1 IN (p.mentor_id, p.mentee_id) AND p.signed_at < ?3
              AND (p.ended_at IS NULL OR p.ended_at >= ?2)
            ORDER BY p.signed_at, p.id
            """;

    /** Whose manager may see a mentee's time: the newest version that holds says so. */
    private static final String SEEN =
            """
             AND COALESCE((SELECT v.mentee_time FROM agreement_version v
                           WHERE v.partnership_id = p.id AND v.holds_since IS NOT NULL
                           ORDER BY v.number DESC LIMIT 1), FALSE)""";

    @PersistenceContext EntityManager em;

    @Override
    public List<PairOfMine> pairsOf(PersonId person, ReportingYear year) {
        List<?> rows =
                em.createNativeQuery(PAIRS)
                        .setParameter(1, person.value())
                        .setParameter(2, utc(UniversityTime.startOf(year.from())))
                        .setParameter(3, utc(UniversityTime.endOf(year.until())))
                        .getResultList();
        return rows.stream().map(row -> pair((Object[]) row)).toList();
    }

    private static PairOfMine pair(Object[] row) {
        Instant ended = instant(row[6]);
        return new PairOfMine(
                new PartnershipId((String) row[0]),
                Side.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                number(row[4]),
                UniversityTime.dateOf(instant(row[5])),
                ended == null ? null : UniversityTime.dateOf(ended));
    }

    @Override
    public List<Spent> ofPerson(PersonId person, ReportingYear year) {
        String sql =
                TimeSpent.where("p.mentor_id = ?1", "p.mentee_id = ?1", year)
                        + " SELECT pair, month, "
                        + MINUTES
                        + " FROM spent GROUP BY pair, month ORDER BY pair, month";
        return rows(sql, List.of(person.value()))
                .map(
                        row ->
                                new Spent(
                                        new PartnershipId((String) row[0]),
                                        month(row[1], year),
                                        minutes(row, 2)))
                .toList();
    }

    @Override
    public List<OfTeam> ofTeam(Collection<PersonId> team, ReportingYear year) {
        String members = IdList.in(team);
        String sql =
                TimeSpent.where("p.mentor_id " + members, "p.mentee_id " + members + SEEN, year)
                        + " SELECT person, side, month, "
                        + MINUTES
                        + " FROM spent GROUP BY person, side, month ORDER BY person, side, month";
        return rows(sql, List.of())
                .map(
                        row ->
                                new OfTeam(
                                        new PersonId((String) row[0]),
                                        Side.valueOf((String) row[1]),
                                        month(row[2], year),
                                        minutes(row, 3)))
                .toList();
    }

    @Override
    public List<OfGrade> ofPhase(PhaseId phase, ReportingYear year) {
        String sql =
                TimeSpent.where("p.phase_id = ?1", "p.phase_id = ?1", year)
                        + " SELECT spent.person, spent.side, grade.id, grade.name, cost.hourly_cost,"
                        + " spent.month, "
                        + MINUTES
                        + " FROM spent LEFT JOIN post ON post.person_id = spent.person AND"
                        + " post.number = 1 LEFT JOIN grade ON grade.id = post.grade_id LEFT JOIN"
                        + " grade_cost cost ON cost.grade_id = grade.id GROUP BY spent.person,"
                        + " spent.side, grade.id, grade.name, cost.hourly_cost, spent.month ORDER"
                        + " BY grade.position, spent.person, spent.month";
        return rows(sql, List.of(phase.value())).map(row -> ofGrade(row, year)).toList();
    }

    private static OfGrade ofGrade(Object[] row, ReportingYear year) {
        return new OfGrade(
                new PersonId((String) row[0]),
                Side.valueOf((String) row[1]),
                row[2] == null ? null : new GradeId((String) row[2]),
                (String) row[3],
                (BigDecimal) row[4],
                month(row[5], year),
                minutes(row, 6));
    }

    private Stream<Object[]> rows(String sql, List<String> parameters) {
        Query query = em.createNativeQuery(sql);
        for (int at = 0; at < parameters.size(); at++) {
            query.setParameter(at + 1, parameters.get(at));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row);
    }

    private static YearMonth month(Object number, ReportingYear year) {
        return year.months().get(number(number));
    }

    private static Minutes minutes(Object[] row, int first) {
        return new Minutes(
                number(row[first]),
                number(row[first + 1]),
                number(row[first + 2]),
                number(row[first + 3]));
    }
}
