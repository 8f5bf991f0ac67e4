package org.waymark.persistence.portfolio;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.Columns;
import org.waymark.persistence.shared.IdList;
import org.waymark.portfolio.Evidence;
import org.waymark.portfolio.EvidenceFilter;
import org.waymark.portfolio.EvidenceId;
import org.waymark.portfolio.EvidenceKind;
import org.waymark.portfolio.EvidenceLists;
import org.waymark.shared.Slice;
import org.waymark.vault.SealedText;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaEvidenceLists implements EvidenceLists {
    private static final String ROW =
            """
            SELECT e.id, e.kind, e.happened_on, e.title,
              (SELECT COUNT(*) FROM portfolio_file f WHERE f.evidence_id = e.id),
              (SELECT COUNT(*) FROM portfolio_share_item i JOIN portfolio_share s
                ON s.id = i.share_id WHERE i.evidence_id = e.id AND s.ended_at IS NULL
                AND s.ends_on >= ?2),
            """;
    private static final String NEWEST_FIRST = " ORDER BY e.happened_on DESC, e.id DESC";

    @PersistenceContext EntityManager em;

    @Override
    public List<Row> newest(PersonId owner, LocalDate today, int ofEachKind) {
        List<?> rows =
                em.createNativeQuery(
                                ROW
                                        + """
                                         e.of_kind FROM (SELECT o.*,
                                          ROW_NUMBER() OVER (PARTITION BY kind
                                            ORDER BY happened_on DESC, id DESC) AS place,
                                          COUNT(*) OVER (PARTITION BY kind) AS of_kind
                                          FROM portfolio_evidence o WHERE o.owner_id = ?1) e
                                        WHERE e.place <= ?3
                                        """
                                        + NEWEST_FIRST)
                        .setParameter(1, owner.value())
                        .setParameter(2, today.toString())
                        .setParameter(3, ofEachKind)
                        .getResultList();
        return rows(rows);
    }

    @Override
    public Slice<Row> page(
            PersonId owner, LocalDate today, EvidenceFilter filter, String after, int size) {
        Optional<DayAndId> key = DayAndId.read(after);
        var where = new StringBuilder(" 0 FROM portfolio_evidence e WHERE e.owner_id = ?1");
        if (filter.kind() != null) {
            where.append(" AND e.kind = ?3");
        }
        if (filter.tag() != null) {
            where.append(
                    " AND EXISTS (SELECT 1 FROM portfolio_evidence_tag t WHERE t.evidence_id ="
                            + " e.id AND t.tag = ?4)");
        }
        if (key.isPresent()) {
            where.append(" AND (e.happened_on < ?5 OR e.happened_on = ?5 AND e.id < ?6)");
        }
        var query =
                em.createNativeQuery(ROW + where + NEWEST_FIRST)
                        .setParameter(1, owner.value())
                        .setParameter(2, today.toString())
                        .setMaxResults(size + 1);
        if (filter.kind() != null) {
            query.setParameter(3, filter.kind().name());
        }
        if (filter.tag() != null) {
            query.setParameter(4, filter.tag());
        }
        key.ifPresent(one -> query.setParameter(5, one.day()).setParameter(6, one.id()));
        return Slice.of(rows(query.getResultList()), size, row -> DayAndId.of(row.day(), row.id()));
    }

    @Override
    public Slice<Evidence> whole(PersonId owner, String after, int size) {
        Optional<DayAndId> key = DayAndId.read(after);
        var query =
                em.createQuery(
                                "select e from Evidence e where e.owner = :owner"
                                        + (key.isEmpty()
                                                ? ""
                                                : " and (e.happenedOn < :day or e.happenedOn ="
                                                        + " :day and e.id < :id)")
                                        + " order by e.happenedOn desc, e.id desc",
                                Evidence.class)
                        .setParameter("owner", owner)
                        .setMaxResults(size + 1);
        key.ifPresent(
                one ->
                        query.setParameter("day", LocalDate.parse(one.day()))
                                .setParameter("id", new EvidenceId(one.id())));
        return Slice.of(
                query.getResultList(), size, one -> DayAndId.of(one.happenedOn(), one.id()));
    }

    private static List<Row> rows(List<?> found) {
        return found.stream()
                .map(each -> (Object[]) each)
                .map(
                        row ->
                                new Row(
                                        new EvidenceId((String) row[0]),
                                        EvidenceKind.valueOf((String) row[1]),
                                        LocalDate.parse(row[2].toString()),
                                        new SealedText.Column()
                                                .convertToEntityAttribute((byte[]) row[3]),
                                        Columns.number(row[4]),
                                        Columns.number(row[5]),
                                        Columns.number(row[6])))
                .toList();
    }

    @Override
    public Map<EvidenceId, List<String>> tags(Collection<EvidenceId> ids) {
        Map<EvidenceId, List<String>> tags = new HashMap<>();
        for (Object each :
                em.createNativeQuery(
                                "SELECT evidence_id, tag FROM portfolio_evidence_tag WHERE"
                                        + " evidence_id "
                                        + IdList.in(ids)
                                        + " ORDER BY tag")
                        .getResultList()) {
            Object[] row = (Object[]) each;
            tags.computeIfAbsent(new EvidenceId((String) row[0]), id -> new ArrayList<>())
                    .add((String) row[1]);
        }
        return tags;
    }

    @Override
    public List<Count> counts(PersonId owner) {
        List<Count> counts = new ArrayList<>();
        for (Object each :
                em.createNativeQuery(
                                "SELECT t.tag, e.kind, COUNT(*) FROM portfolio_evidence e JOIN"
                                        + " portfolio_evidence_tag t ON t.evidence_id = e.id WHERE"
                                        + " e.owner_id = ?1 GROUP BY t.tag, e.kind")
                        .setParameter(1, owner.value())
                        .getResultList()) {
            Object[] row = (Object[]) each;
            counts.add(
                    new Count(
                            (String) row[0],
                            EvidenceKind.valueOf((String) row[1]),
                            Columns.number(row[2])));
        }
        return counts;
    }
}
