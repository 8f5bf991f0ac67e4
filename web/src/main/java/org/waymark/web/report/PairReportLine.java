package org.waymark.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.access.CurrentPerson;
import org.waymark.partnership.PartnershipId;
import org.waymark.report.MyReport;
import org.waymark.report.ReportService;
import org.waymark.web.partnership.PairFragment;
import org.waymark.web.text.Words;

/** The newest report, on the pair's page. */
@Named("reportOfPair")
@RequestScoped
public class PairReportLine implements PairFragment {
    @Inject ReportService service;
    @Inject CurrentPerson me;
    @Inject Words words;

    private MyReport report;

    @Override
    public void load(PartnershipId partnership) {
        report = service.newestOf(partnership).orElse(null);
    }

    public MyReport getReport() {
        return report;
    }

    public boolean isLate() {
        return report.isLateOn(words.today());
    }

    public boolean isMentor() {
        return report.mentor().equals(me.id());
    }

    /** The mentee sees that there is a report, and opens it once it was shown. */
    public String getLink() {
        if (isMentor()) {
            return "/my/report/write.xhtml?id=" + report.id().value();
        }
        return report.state().isUnwritten() || report.goesAt() == null
                ? null
                : "/my/report/look.xhtml?id=" + report.id().value();
    }
}
