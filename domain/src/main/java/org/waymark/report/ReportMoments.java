package org.waymark.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.partnership.Moment;
import org.waymark.partnership.Moments;
import org.waymark.partnership.PairMember;

/** Reports in the pair's timeline: those that went, and the one that comes next. */
@ApplicationScoped
public class ReportMoments implements Moments {
    private static final String KIND = "report";

    @Inject ReportLists lists;
    @Inject ReportsRead read;

    protected ReportMoments() {}

    @Override
    public List<Moment> of(PairMember member) {
        return read.of(member.partnershipId(), lists).stream()
                .filter(report -> report.sentAt() != null || report.state().isUnwritten())
                .map(report -> moment(member, report))
                .toList();
    }

    private static Moment moment(PairMember member, MyReport report) {
        String page =
                member.isMentor() ? "/my/report/write.xhtml?id=" : "/my/report/look.xhtml?id=";
        return report.sentAt() == null
                ? Moment.on(
                        report.dueOn(),
                        true,
                        KIND,
                        "report.moment.due",
                        member.isMentor() ? page + report.id().value() : null,
                        report.number())
                : Moment.at(
                        report.sentAt(),
                        false,
                        KIND,
                        "report.moment.sent",
                        page + report.id().value(),
                        report.number());
    }
}
