package org.waymark.persistence.portfolio;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.Columns;
import org.waymark.persistence.shared.IdList;
import org.waymark.persistence.shared.ManyRows;
import org.waymark.portfolio.Evidence;
import org.waymark.portfolio.EvidenceId;
import org.waymark.portfolio.Share;
import org.waymark.portfolio.ShareId;
import org.waymark.portfolio.Shares;
import org.waymark.shared.Slice;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaShares implements Shares {
    private static final String COUNTS =
            """
            SELECT s.id,
              (SELECT COUNT(*) FROM portfolio_share_item i WHERE i.share_id = s.id),
              (SELECT SUM(r.times) FROM portfolio_reading r WHERE r.share_id = s.id
                AND r.thing_id = s.id),
              (SELECT MAX(r.last_at) FROM portfolio_reading r WHERE r.share_id = s.id)
            FROM portfolio_share s WHERE s.id\s""";

    @PersistenceContext EntityManager em;

    @Override
    public void add(Share share, Collection<EvidenceId> items) {
        em.persist(share);
        em.flush();
        ManyRows.insert(
                em,
                "INSERT INTO portfolio_share_item (share_id, evidence_id)",
                items.stream()
                        .map(item -> List.<Object>of(share.id().value(), item.value()))
                        .toList());
    }

    @Override
    public Optional<Share> find(ShareId id) {
        return Optional.ofNullable(em.find(Share.class, id));
    }

    @Override
    public Slice<Row> of(PersonId owner, String after, int size) {
        String key = key(after);
        var query =
                em.createQuery(
                                "select s from Share s where s.owner = :owner"
                                        + (key == null ? "" : " and s.id < :after")
                                        + " order by s.id desc",
                                Share.class)
                        .setParameter("owner", owner)
                        .setMaxResults(size + 1);
        if (key != null) {
            query.setParameter("after", new ShareId(key));
        }
        return rows(query.getResultList(), size);
    }

    @Override
    public Slice<Row> openTo(PersonId reader, LocalDate today, String after, int size) {
        String key = key(after);
        var query =
                em.createQuery(
                                "select s from Share s where s.reader = :reader and s.endedAt is"
                                        + " null and s.endsOn >= :today"
                                        + (key == null ? "" : " and s.id < :after")
                                        + " order by s.id desc",
                                Share.class)
                        .setParameter("reader", reader)
                        .setParameter("today", today)
                        .setMaxResults(size + 1);
        if (key != null) {
            query.setParameter("after", new ShareId(key));
        }
        return rows(query.getResultList(), size);
    }

    private static String key(String after) {
        return after != null && after.matches("[0-9a-f-]{36}") ? after : null;
    }

    private Slice<Row> rows(List<Share> found, int size) {
        Slice<Share> page = Slice.of(found, size, share -> share.id().value());
        List<?> counts =
                em.createNativeQuery(
                                COUNTS + IdList.in(page.items().stream().map(Share::id).toList()))
                        .getResultList();
        var byId =
                counts.stream()
                        .map(each -> (Object[]) each)
                        .collect(Collectors.toMap(row -> (String) row[0], row -> row));
        return page.map(
                share -> {
                    Object[] row = byId.get(share.id().value());
                    return new Row(
                            share,
                            Columns.number(row[1]),
                            Columns.number(row[2]),
                            Columns.instant(row[3]));
                });
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Evidence> readable(ShareId id) {
        return em.createNativeQuery(
                        "SELECT e.* FROM portfolio_evidence e JOIN portfolio_share_item i ON"
                                + " i.evidence_id = e.id WHERE i.share_id = ?1 AND "
                                + Cleared.E
                                + " ORDER BY e.happened_on DESC, e.id DESC",
                        Evidence.class)
                .setParameter(1, id.value())
                .getResultList();
    }

    @Override
    public List<EvidenceId> items(ShareId id) {
        List<?> items =
                em.createNativeQuery(
                                "SELECT evidence_id FROM portfolio_share_item WHERE share_id = ?1")
                        .setParameter(1, id.value())
                        .getResultList();
        return items.stream().map(item -> new EvidenceId((String) item)).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Evidence> shareable(PersonId owner, int most) {
        return em.createNativeQuery(
                        "SELECT e.* FROM portfolio_evidence e WHERE e.owner_id = ?1 AND "
                                + Cleared.E
                                + " ORDER BY e.happened_on DESC, e.id DESC",
                        Evidence.class)
                .setParameter(1, owner.value())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Set<EvidenceId> shareable(PersonId owner, Collection<EvidenceId> items) {
        var found = new HashSet<EvidenceId>();
        for (Object each :
                em.createNativeQuery(
                                "SELECT e.id FROM portfolio_evidence e WHERE e.owner_id = ?1 AND"
                                        + " e.id "
                                        + IdList.in(items)
                                        + " AND "
                                        + Cleared.E)
                        .setParameter(1, owner.value())
                        .getResultList()) {
            found.add(new EvidenceId((String) each));
        }
        return found;
    }

    @Override
    public void read(ShareId share, String thing, LocalDate day, Instant now) {
        em.createNativeQuery(
                        "INSERT INTO portfolio_reading (share_id, thing_id, read_on, times,"
                                + " last_at) VALUES (?1, ?2, ?3, 1, ?4) ON DUPLICATE KEY UPDATE"
                                + " times = times + 1, last_at = VALUES(last_at)")
                .setParameter(1, share.value())
                .setParameter(2, thing)
                .setParameter(3, day.toString())
                .setParameter(4, java.time.LocalDateTime.ofInstant(now, java.time.ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    public List<Reading> readings(ShareId share, int most) {
        List<?> readings =
                em.createNativeQuery(
                                "SELECT thing_id, read_on, times, last_at FROM portfolio_reading"
                                        + " WHERE share_id = ?1 ORDER BY last_at DESC, thing_id")
                        .setParameter(1, share.value())
                        .setMaxResults(most)
                        .getResultList();
        return readings.stream().map(each -> reading((Object[]) each)).toList();
    }

    private static Reading reading(Object[] row) {
        return new Reading(
                (String) row[0],
                LocalDate.parse(row[1].toString()),
                Columns.number(row[2]),
                Columns.instant(row[3]));
    }
}
