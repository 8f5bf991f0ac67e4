package org.waymark.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.report.ManagerReport;
import org.waymark.report.ReportId;
import org.waymark.report.ReportState;
import org.waymark.report.TeamReportService;
import org.waymark.shared.UniversityTime;
import org.waymark.web.frame.Toast;

/** One report, as its recipient reads it. */
@Named
@RequestScoped
public class TeamReportPage {
    @Inject @Param private String id;
    @Inject TeamReportService service;
    @Inject Toast toast;

    private ManagerReport report;

    @PostConstruct
    void load() {
        report = service.read(new ReportId(id));
    }

    public void acknowledge() {
        service.acknowledge(report.id());
        toast.say("report.view.acknowledged");
        here();
    }

    public void askToTalk() {
        service.askToTalk(report.id());
        toast.say("report.view.asked", report.content().mentor().givenName());
        here();
    }

    private void here() {
        Faces.redirect("team/report/view.xhtml?id=%s", id);
    }

    public ManagerReport getReport() {
        return report;
    }

    /** Leads back to the fortnight in which it came. */
    public LocalDate getSentOn() {
        return UniversityTime.dateOf(report.sentAt());
    }

    public boolean isAcknowledged() {
        return report.state() == ReportState.ACKNOWLEDGED;
    }

    public boolean isTalkAsked() {
        return report.state() == ReportState.TALK_ASKED;
    }

    public String getTone() {
        return isAcknowledged() ? "ok" : isTalkAsked() ? "wait" : "info";
    }
}
