package org.waymark.persistence.monitoring;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.monitoring.Eligible;
import org.waymark.monitoring.EligibleFigures;
import org.waymark.monitoring.EligibleYear;
import org.waymark.monitoring.Slicing;
import org.waymark.persistence.shared.Columns;
import org.waymark.persistence.shared.Kept;
import org.waymark.persistence.shared.ManyRows;
import org.waymark.release.ReportingYear;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaEligibleFigures implements EligibleFigures {
    private static final int ROWS_AT_ONCE = 1000;
    private static final String SELECT =
            "SELECT characteristic, category, slicing, slice, staff FROM eligible_figure"
                    + " WHERE starts_in = ?1";

    @PersistenceContext EntityManager em;

    @Override
    public Optional<EligibleYear> lock(ReportingYear year) {
        return Optional.ofNullable(
                em.find(EligibleYear.class, year.startsIn(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<EligibleYear> find(ReportingYear year) {
        return Optional.ofNullable(em.find(EligibleYear.class, year.startsIn()));
    }

    @Override
    public void add(EligibleYear year) {
        em.persist(year);
        Kept.now(em, Map.of("for key 'primary'", "monitoring.rule.changed-meanwhile"));
    }

    @Override
    public List<Eligible> all(ReportingYear year) {
        return eligible(
                em.createNativeQuery(SELECT).setParameter(1, year.startsIn()).getResultList());
    }

    @Override
    public List<Eligible> of(ReportingYear year, String characteristic, Slicing by) {
        return eligible(
                em.createNativeQuery(SELECT + " AND characteristic = ?2 AND slicing = ?3")
                        .setParameter(1, year.startsIn())
                        .setParameter(2, characteristic)
                        .setParameter(3, by.name())
                        .getResultList());
    }

    private static List<Eligible> eligible(List<?> rows) {
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(
                        row ->
                                new Eligible(
                                        (String) row[0],
                                        (String) row[1],
                                        Slicing.valueOf((String) row[2]),
                                        (String) row[3],
                                        Columns.number(row[4])))
                .toList();
    }

    @Override
    public void replace(ReportingYear year, List<Eligible> figures) {
        em.createNativeQuery("DELETE FROM eligible_figure WHERE starts_in = ?1")
                .setParameter(1, year.startsIn())
                .executeUpdate();
        insert(year, figures);
    }

    @Override
    public void replace(ReportingYear year, String characteristic, List<Eligible> ofAllStaff) {
        em.createNativeQuery(
                        "DELETE FROM eligible_figure WHERE starts_in = ?1 AND characteristic = ?2"
                                + " AND slicing = 'ALL'")
                .setParameter(1, year.startsIn())
                .setParameter(2, characteristic)
                .executeUpdate();
        insert(year, ofAllStaff);
    }

    private void insert(ReportingYear year, List<Eligible> figures) {
        for (int from = 0; from < figures.size(); from += ROWS_AT_ONCE) {
            ManyRows.insert(
                    em,
                    "INSERT INTO eligible_figure (starts_in, characteristic, category, slicing,"
                            + " slice, staff)",
                    figures.subList(from, Math.min(figures.size(), from + ROWS_AT_ONCE)).stream()
                            .map(one -> row(year, one))
                            .toList());
        }
    }

    private static List<Object> row(ReportingYear year, Eligible one) {
        return List.of(
                year.startsIn(),
                one.characteristic(),
                one.category(),
                one.by().name(),
                one.slice(),
                one.staff());
    }
}
