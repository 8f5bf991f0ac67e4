package org.waymark.persistence.organisation;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.isTrue;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.waymark.organisation.OrganisationLists;
import org.waymark.organisation.Use;
import org.waymark.people.ListKind;
import org.waymark.people.OrgUnitId;
import org.waymark.people.UnitKind;

/** Counts people who work here; the posts of those who left hold nothing up. */
@Stateless
@TransactionAttribute(MANDATORY)
public class JpaOrganisationLists implements OrganisationLists {
    private static final String PEOPLE =
            """
            (SELECT COUNT(DISTINCT person.id) FROM post
             JOIN person ON person.id = post.person_id AND person.state <> 'LEAVER'
             WHERE post.%s = %s)
            """;

    private static final String PHASES =
            """
            (SELECT COUNT(DISTINCT phase.id) FROM phase_audience line
             JOIN phase ON phase.id = line.phase_id AND phase.state <> 'CLOSED'
             WHERE line.included = ?1)
            """;

    private static final String PROFILES =
            """
            (SELECT COUNT(DISTINCT e.person_id) FROM enrolment_fit fit
             JOIN enrolment e ON e.id = fit.enrolment_id AND e.state <> 'LEFT'
             JOIN phase ON phase.id = e.phase_id AND phase.state <> 'CLOSED'
             WHERE fit.kind IN ('SITE', 'SUBJECT') AND fit.answer = ?1)
            """;

    private static final String ADVISERS = "(SELECT COUNT(*) FROM unit_adviser WHERE unit_id = ?1)";

    @PersistenceContext(unitName = "waymark")
    EntityManager em;

    @Override
    public Sizes sizes() {
        Object[] row =
                (Object[])
                        em.createNativeQuery(
                                        """
                                        SELECT (SELECT COUNT(*) FROM org_unit WHERE NOT retired),
                                               (SELECT COUNT(*) FROM grade WHERE NOT retired),
                                               (SELECT COUNT(*) FROM job_family WHERE NOT retired),
                                               (SELECT COUNT(*) FROM site WHERE NOT retired)
                                        """)
                                .getSingleResult();
        return new Sizes(count(row[0]), count(row[1]), count(row[2]), count(row[3]));
    }

    @Override
    public List<UnitLine> units() {
        return rows(
                        "SELECT u.id, u.code, u.name, u.kind, u.parent_id, u.retired, "
                                + PEOPLE.formatted("unit_id", "u.id")
                                + " FROM org_unit u ORDER BY u.name, u.id")
                .stream()
                .map(
                        row ->
                                new UnitLine(
                                        new OrgUnitId((String) row[0]),
                                        (String) row[1],
                                        (String) row[2],
                                        UnitKind.valueOf((String) row[3]),
                                        row[4] == null ? null : new OrgUnitId((String) row[4]),
                                        isTrue(row[5]),
                                        count(row[6])))
                .toList();
    }

    @Override
    public List<EntryLine> entries(ListKind list) {
        return rows(
                        "SELECT entry.id, entry.name, entry.retired, entry.version, "
                                + PEOPLE.formatted(columnOf(list), "entry.id")
                                + " FROM "
                                + tableOf(list)
                                + " entry ORDER BY entry.retired, "
                                + (list == ListKind.GRADE ? "entry.position, " : "")
                                + "entry.name, entry.id")
                .stream()
                .map(
                        row ->
                                new EntryLine(
                                        (String) row[0],
                                        (String) row[1],
                                        isTrue(row[2]),
                                        (int) count(row[3]),
                                        count(row[4])))
                .toList();
    }

    @Override
    public Use useOf(OrgUnitId unit) {
        return use(
                PEOPLE.formatted("unit_id", "?1"),
                "(SELECT COUNT(*) FROM org_unit WHERE parent_id = ?1 AND NOT retired)",
                unit.value());
    }

    @Override
    public Use useOf(ListKind list, String id) {
        return use(PEOPLE.formatted(columnOf(list), "?1"), "0", id);
    }

    private Use use(String people, String below, String id) {
        Object[] row =
                (Object[])
                        em.createNativeQuery(
                                        "SELECT "
                                                + String.join(
                                                        ", ", people, below, PHASES, PROFILES,
                                                        ADVISERS))
                                .setParameter(1, id)
                                .getSingleResult();
        return new Use(count(row[0]), count(row[1]), count(row[2]), count(row[3]), count(row[4]));
    }

    private static String tableOf(ListKind list) {
        return switch (list) {
            case SITE -> "site";
            case JOB_FAMILY -> "job_family";
            case GRADE -> "grade";
        };
    }

    private static String columnOf(ListKind list) {
        return tableOf(list) + "_id";
    }

    private List<Object[]> rows(String query) {
        List<?> rows = em.createNativeQuery(query).getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }
}
