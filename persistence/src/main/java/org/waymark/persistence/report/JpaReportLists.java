package org.waymark.persistence.report;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.number;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.report.DueReports;
import org.waymark.report.Fortnight;
import org.waymark.report.MyReport;
import org.waymark.report.ReportId;
import org.waymark.report.ReportLists;
import org.waymark.report.ReportState;
import org.waymark.report.TeamPair;
import org.waymark.report.TeamReport;
import org.waymark.shared.UniversityTime;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaReportLists implements ReportLists {
    private static final String MY_REPORT =
            """
            select new org.waymark.report.MyReport(
                r.id, r.partnership, p.mentor, p.mentee, r.number, r.periodFrom, r.periodUntil,
                r.opensOn, r.dueOn, r.state, r.goesAt, r.sentAt)
            from Report r join Partnership p on p.id = r.partnership
            """;

    @PersistenceContext EntityManager em;

    @Override
    public List<MyReport> of(PersonId person, ReportId after, int size) {
        var query =
                em.createQuery(
                        MY_REPORT
                                + " where (p.mentor = :person or (p.mentee = :person and r.shownAt"
                                + " is not null))"
                                + (after == null ? "" : " and r.id < :after")
                                + " order by r.id desc",
                        MyReport.class);
        query.setParameter("person", person);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(size).getResultList();
    }

    @Override
    public List<MyReport> allOf(PartnershipId partnership) {
        return em.createQuery(
                        MY_REPORT + " where r.partnership = :partnership order by r.number",
                        MyReport.class)
                .setParameter("partnership", partnership)
                .getResultList();
    }

    @Override
    public List<TeamPair> pairsOf(
            Collection<PersonId> mentors, Instant endedSince, LocalDate today) {
        return em.createQuery(
                        """
                        select new org.waymark.report.TeamPair(
                            p.id, p.mentor, p.state, p.signedAt,
                            phase.rules.releaseHoursPerTerm, min(r.dueOn))
                        from Partnership p
                        join Phase phase on phase.id = p.phase
                        left join Report r on r.partnership = p.id and r.state in :open
                            and r.dueOn >= :today
                        where p.mentor in :mentors and p.signedAt is not null
                            and (p.endedAt is null or p.endedAt >= :endedSince)
                        group by p.id, p.mentor, p.state, p.signedAt,
                            phase.rules.releaseHoursPerTerm
                        order by p.id
                        """,
                        TeamPair.class)
                .setParameter("open", states(ReportState::isOpen))
                .setParameter("today", today)
                .setParameter("mentors", mentors)
                .setParameter("endedSince", endedSince)
                .getResultList();
    }

    @Override
    public List<TeamReport> ofTeam(
            Collection<PersonId> team, PersonId manager, Fortnight days, LocalDate overdueSince) {
        return em.createQuery(
                        """
                        select new org.waymark.report.TeamReport(
                            r.id, p.mentor, r.number, r.periodFrom, r.periodUntil, r.dueOn,
                            r.state, r.sentAt, r.recipient)
                        from Report r join Partnership p on p.id = r.partnership
                        where (r.sentAt >= :from and r.sentAt < :until
                                and ((r.recipient = :manager and p.mentor in :team)
                                    or (r.copyTo = :manager and p.mentee in :team)))
                            or (r.state in :open and p.mentor in :team
                                and r.dueOn >= :overdueSince and r.dueOn <= :lastDay)
                        order by r.dueOn, r.id
                        """,
                        TeamReport.class)
                .setParameter("from", UniversityTime.startOf(days.from()))
                .setParameter("until", UniversityTime.endOf(days.until()))
                .setParameter("manager", manager)
                .setParameter("team", team)
                .setParameter("open", states(ReportState::isOpen))
                .setParameter("overdueSince", overdueSince)
                .setParameter("lastDay", days.until())
                .getResultList();
    }

    @Override
    public List<DueReports> dueOf(
            Collection<PersonId> team, PersonId manager, LocalDate from, LocalDate until) {
        return em.createQuery(
                        """
                        select r.dueOn, r.state, count(r),
                            sum(case when r.sentAt is null then 0 else r.facts.meetingsHeld end),
                            sum(case when r.sentAt is null then 0 else r.facts.minutesPreparing
                                + r.facts.minutesMeeting + r.facts.minutesObserving
                                + r.facts.minutesDiscussing end)
                        from Report r join Partnership p on p.id = r.partnership
                        where p.mentor in :team and r.dueOn between :from and :until
                            and (r.recipient = :manager or r.state in :open)
                        group by r.dueOn, r.state
                        """,
                        Object[].class)
                .setParameter("team", team)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("manager", manager)
                .setParameter("open", states(ReportState::isOpen))
                .getResultStream()
                .map(
                        row ->
                                new DueReports(
                                        (LocalDate) row[0],
                                        (ReportState) row[1],
                                        number(row[2]),
                                        number(row[3]),
                                        number(row[4])))
                .toList();
    }

    private static List<ReportState> states(Predicate<ReportState> which) {
        return Arrays.stream(ReportState.values()).filter(which).toList();
    }
}
