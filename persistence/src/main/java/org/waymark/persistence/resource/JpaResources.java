package org.waymark.persistence.resource;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.instant;
import static org.waymark.persistence.shared.Columns.number;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.FullText;
import org.waymark.resource.LinkState;
import org.waymark.resource.Resource;
import org.waymark.resource.ResourceAudience;
import org.waymark.resource.ResourceId;
import org.waymark.resource.ResourceKind;
import org.waymark.resource.ResourceLine;
import org.waymark.resource.ResourceQuery;
import org.waymark.resource.Resources;
import org.waymark.scheme.Phase;
import org.waymark.scheme.SchemeId;
import org.waymark.shared.Slice;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaResources implements Resources {
    private static final int MOST_THEMES = 100;
    private static final int MOST_DEAD = 100;

    private static final String LINES =
            """
            SELECT r.id, r.kind, r.audience, r.theme, r.title, r.summary, scheme.name,
                   r.changed_at, r.link_state, r.link_answer
            FROM resource r JOIN scheme ON scheme.id = r.scheme_id
            WHERE r.withdrawn_at IS NULL
            """;

    /** Whoever left reads no more than anybody else. */
    private static final String FOR_PERSON =
            """
             AND (r.audience = 'STAFF' OR EXISTS (
                SELECT 1 FROM enrolment e JOIN phase p ON p.id = e.phase_id
                WHERE e.person_id = ? AND e.state <> 'LEFT' AND p.scheme_id = r.scheme_id
                  AND (r.phase_id IS NULL OR r.phase_id = e.phase_id)
                  AND (r.audience = 'MEMBERS' OR r.audience = CONCAT(e.part, 'S'))))
            """;

    private static final String IN_ORDER =
            " AND (? = '' OR (r.changed_at, r.id) < (SELECT last.changed_at, last.id FROM resource"
                    + " last WHERE last.id = ?)) ORDER BY r.changed_at DESC, r.id DESC LIMIT ?";

    private static final String COLUMNS = "r.title, r.theme, r.summary, r.words";

    @PersistenceContext EntityManager em;

    @Override
    public void add(Resource resource) {
        em.persist(resource);
    }

    @Override
    public Optional<Resource> find(ResourceId id) {
        return Optional.ofNullable(em.find(Resource.class, id));
    }

    @Override
    public boolean isFor(ResourceId id, PersonId person) {
        return !rows(LINES + " AND r.id = ?" + FOR_PERSON, List.of(id.value(), person.value()))
                .isEmpty();
    }

    @Override
    public Slice<ResourceLine> of(PersonId person, ResourceQuery query, int size) {
        var sql = new StringBuilder(LINES).append(FOR_PERSON);
        var values = new ArrayList<Object>();
        values.add(person.value());
        if (!query.theme().isEmpty()) {
            sql.append(" AND r.theme = ?");
            values.add(query.theme());
        }
        FullText typed = new FullText(query.words(), COLUMNS);
        sql.append(typed.condition());
        values.addAll(typed.values());
        return page(sql.toString(), values, query.after(), size);
    }

    @Override
    public List<String> themes(PersonId person) {
        String sql =
                "SELECT DISTINCT r.theme FROM resource r WHERE r.withdrawn_at IS NULL AND r.theme"
                        + " <> ''"
                        + FOR_PERSON
                        + " ORDER BY r.theme LIMIT "
                        + MOST_THEMES;
        List<?> themes = em.createNativeQuery(sql).setParameter(1, person.value()).getResultList();
        return themes.stream().map(String::valueOf).toList();
    }

    @Override
    public Slice<ResourceLine> of(Phase phase, String after, int size) {
        return page(
                LINES + " AND r.scheme_id = ? AND (r.phase_id IS NULL OR r.phase_id = ?)",
                List.of(phase.scheme().value(), phase.id().value()),
                after,
                size);
    }

    private Slice<ResourceLine> page(String sql, List<Object> values, String after, int size) {
        var all = new ArrayList<Object>(values);
        all.add(after == null ? "" : after);
        all.add(after == null ? "" : after);
        all.add(size + 1);
        return Slice.of(lines(sql + IN_ORDER, all), size, one -> one.id().value());
    }

    @Override
    public List<ResourceLine> dead(PersonId coordinator) {
        return lines(
                LINES
                        + " AND r.link_state = 'DEAD' AND EXISTS (SELECT 1 FROM scheme_coordinator"
                        + " c WHERE c.scheme_id = r.scheme_id AND c.person_id = ?)"
                        + " ORDER BY scheme.name, r.title, r.id LIMIT ?",
                List.of(coordinator.value(), MOST_DEAD));
    }

    @Override
    public int dead(SchemeId scheme) {
        return number(
                em.createNativeQuery(
                                "SELECT COUNT(*) FROM resource WHERE scheme_id = ?1 AND withdrawn_at"
                                        + " IS NULL AND link_state = 'DEAD'")
                        .setParameter(1, scheme.value())
                        .getSingleResult());
    }

    @Override
    public List<Resource> toCheck(Instant since, int most) {
        return em.createQuery(
                        "select r from Resource r where r.withdrawnAt is null and r.address <> ''"
                                + " and (r.checkedAt is null or r.checkedAt < :since) order by"
                                + " r.checkedAt, r.id",
                        Resource.class)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    private List<ResourceLine> lines(String sql, List<Object> values) {
        return rows(sql, values).stream().map(JpaResources::line).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, List<Object> values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return (List<Object[]>) query.getResultList();
    }

    private static ResourceLine line(Object[] row) {
        return new ResourceLine(
                new ResourceId((String) row[0]),
                ResourceKind.valueOf((String) row[1]),
                ResourceAudience.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                instant(row[7]),
                false,
                LinkState.valueOf((String) row[8]),
                (String) row[9]);
    }
}
