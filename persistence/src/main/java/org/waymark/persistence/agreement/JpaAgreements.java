package org.waymark.persistence.agreement;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.agreement.AgreementVersion;
import org.waymark.agreement.Agreements;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;
import org.waymark.persistence.shared.Kept;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaAgreements implements Agreements {
    private static final String OF_PARTNERSHIP =
            "select v from AgreementVersion v where v.partnership = :partnership";

    private static final int MOST_LINES = 20;

    @PersistenceContext EntityManager em;

    @Override
    public void add(AgreementVersion version) {
        em.persist(version);
        Kept.now(em, Map.of("uk_agreement_version_number", "agreement.rule.changed-meanwhile"));
    }

    @Override
    public Optional<AgreementVersion> newest(PartnershipId partnership) {
        return one(
                em.createQuery(
                                OF_PARTNERSHIP
                                        + " and v.number = (select max(n.number) from"
                                        + " AgreementVersion n where n.partnership = :partnership"
                                        + " and n.droppedAt is null)",
                                AgreementVersion.class)
                        .setParameter("partnership", partnership));
    }

    @Override
    public Optional<AgreementVersion> heldBefore(PartnershipId partnership, int number) {
        return one(
                em.createQuery(
                                OF_PARTNERSHIP
                                        + " and v.number = (select max(n.number) from"
                                        + " AgreementVersion n where n.partnership = :partnership"
                                        + " and n.holdsSince is not null and n.number < :number)",
                                AgreementVersion.class)
                        .setParameter("partnership", partnership)
                        .setParameter("number", number));
    }

    @Override
    public Optional<AgreementVersion> find(PartnershipId partnership, int number) {
        return one(
                em.createQuery(OF_PARTNERSHIP + " and v.number = :number", AgreementVersion.class)
                        .setParameter("partnership", partnership)
                        .setParameter("number", number));
    }

    private static Optional<AgreementVersion> one(TypedQuery<AgreementVersion> query) {
        return query.getResultStream().findFirst();
    }

    @Override
    public int highestNumber(PartnershipId partnership) {
        Integer highest =
                em.createQuery(
                                "select max(v.number) from AgreementVersion v where v.partnership ="
                                        + " :partnership",
                                Integer.class)
                        .setParameter("partnership", partnership)
                        .getSingleResult();
        return highest == null ? 0 : highest;
    }

    @Override
    public List<Line> lines(PartnershipId partnership) {
        Map<Integer, Line> lines = new LinkedHashMap<>();
        em.createQuery(
                        "select v.number, v.digest, v.changedAt, v.holdsSince, v.droppedAt, s.side"
                                + " from AgreementVersion v left join v.signatures s where"
                                + " v.partnership = :partnership order by v.number desc",
                        Object[].class)
                .setParameter("partnership", partnership)
                .setMaxResults(MOST_LINES * Side.values().length)
                .getResultStream()
                .forEach(row -> lines.merge((int) row[0], line(row), JpaAgreements::both));
        return lines.values().stream().limit(MOST_LINES).toList();
    }

    private static Line line(Object[] row) {
        return new Line(
                (int) row[0],
                (String) row[1],
                (Instant) row[2],
                (Instant) row[3],
                row[4] != null,
                row[5] == null ? Set.of() : Set.of((Side) row[5]));
    }

    private static Line both(Line one, Line other) {
        return new Line(
                one.number(),
                one.digest(),
                one.changedAt(),
                one.holdsSince(),
                one.dropped(),
                Set.of(Side.values()));
    }
}
