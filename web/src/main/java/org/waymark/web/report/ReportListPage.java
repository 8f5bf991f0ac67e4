package org.waymark.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.waymark.report.MyReports;
import org.waymark.report.ReportService;

/** The reports that the person writes as mentor or reads first as mentee. */
@Named
@RequestScoped
public class ReportListPage {
    @Inject @Param private String after;
    @Inject ReportService service;

    private MyReports reports;

    @PostConstruct
    void load() {
        reports = service.mine(after);
    }

    public MyReports getReports() {
        return reports;
    }
}
