package org.waymark.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.waymark.report.ManagerReport;
import org.waymark.report.ReportId;
import org.waymark.report.TeamReportService;
import org.waymark.web.pdf.TaggedPdf;

/** One report as a file, for who may open its page. */
@Named
@RequestScoped
public class TeamReportFilePage {
    @Inject @Param private String id;
    @Inject TeamReportService service;
    @Inject ReportOnPaper paper;
    @Inject TaggedPdf pdf;

    public void send() throws IOException {
        ManagerReport report = service.read(new ReportId(id));
        String name = "progress-report-" + report.content().number() + ".pdf";
        pdf.send(paper.of(report), name);
        FacesContext.getCurrentInstance().responseComplete();
    }
}
