package org.waymark.persistence.report;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.persistence.shared.Kept;
import org.waymark.report.Report;
import org.waymark.report.ReportId;
import org.waymark.report.ReportState;
import org.waymark.report.Reports;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaReports implements Reports {
    private static final String MEETS =
            " and exists (select p.id from Partnership p where p.id = r.partnership and p.state in"
                    + " :meets and p.lineAbove is null)";

    private static final List<PartnershipState> MEETING =
            Arrays.stream(PartnershipState.values()).filter(PartnershipState::meets).toList();

    /** A round that finds more goes on in the next. */
    private static final int MOST_IN_A_ROUND = 500;

    @PersistenceContext EntityManager em;

    @Override
    public void add(Report report) {
        em.persist(report);
        Kept.now(em, Map.of("uk_report_period", "report.rule.period-has-one"));
    }

    /** Brings its partnership and phase along: whoever wants a report wants them next. */
    @Override
    public Optional<Report> find(ReportId id) {
        return em.createQuery(
                        "select r, p, phase from Report r join Partnership p on p.id ="
                                + " r.partnership join Phase phase on phase.id = p.phase where r.id"
                                + " = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> (Report) row[0])
                .findFirst();
    }

    @Override
    public Optional<Report> findToChange(ReportId id) {
        return Optional.ofNullable(em.find(Report.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Report> of(PartnershipId partnership) {
        return em.createQuery(
                        "select r from Report r where r.partnership = :partnership order by"
                                + " r.number desc",
                        Report.class)
                .setParameter("partnership", partnership)
                .getResultList();
    }

    @Override
    public List<Report> openOf(PartnershipId partnership) {
        return em.createQuery(
                        "select r from Report r where r.partnership = :partnership and r.state in"
                                + " :open",
                        Report.class)
                .setParameter("partnership", partnership)
                .setParameter("open", states(ReportState::isOpen))
                .getResultList();
    }

    @Override
    public List<Report> newestWithPeriodOver(LocalDate today) {
        return em.createQuery(
                        "select r from Report r where r.periodUntil < :today and not exists (select"
                                + " later.id from Report later where later.partnership ="
                                + " r.partnership and later.number > r.number)"
                                + MEETS
                                + " order by r.periodUntil",
                        Report.class)
                .setParameter("today", today)
                .setParameter("meets", MEETING)
                .setMaxResults(MOST_IN_A_ROUND)
                .getResultList();
    }

    @Override
    public List<Report> toOpen(LocalDate today) {
        return em.createQuery(
                        "select r from Report r where r.state = :coming and r.opensOn <= :today"
                                + MEETS
                                + " order by r.opensOn",
                        Report.class)
                .setParameter("coming", ReportState.COMING)
                .setParameter("today", today)
                .setParameter("meets", MEETING)
                .setMaxResults(MOST_IN_A_ROUND)
                .getResultList();
    }

    @Override
    public List<Report> toTellLate(LocalDate today) {
        return em.createQuery(
                        "select r from Report r where r.state = :writing and r.dueOn < :today and"
                                + " r.toldLate = false"
                                + MEETS
                                + " order by r.dueOn",
                        Report.class)
                .setParameter("writing", ReportState.WRITING)
                .setParameter("today", today)
                .setParameter("meets", MEETING)
                .setMaxResults(MOST_IN_A_ROUND)
                .getResultList();
    }

    @Override
    public List<Report> ready(Instant now) {
        return em.createQuery(
                        "select r from Report r where (r.state = :agreed or (r.state in :shown and"
                                + " r.goesAt <= :now))"
                                + MEETS
                                + " order by r.goesAt",
                        Report.class)
                .setParameter("agreed", ReportState.AGREED)
                .setParameter("shown", states(ReportState::isShown))
                .setParameter("now", now)
                .setParameter("meets", MEETING)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(MOST_IN_A_ROUND)
                .getResultList();
    }

    private static List<ReportState> states(Predicate<ReportState> which) {
        return Arrays.stream(ReportState.values()).filter(which).toList();
    }
}
