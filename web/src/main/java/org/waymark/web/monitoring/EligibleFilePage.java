package org.waymark.web.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Utils;
import org.waymark.monitoring.EligibleService;
import org.waymark.release.ReportingYear;
import org.waymark.web.frame.Spreadsheet;
import org.waymark.web.frame.Toast;

/** The eligible staff of a year as a file: taken along, and brought back filled in. */
@Named
@RequestScoped
public class EligibleFilePage {
    @Inject EligibleYearAsked asked;
    @Inject EligibleService service;
    @Inject Toast toast;

    private Part file;

    public void bring() throws IOException {
        ReportingYear year = asked.year();
        int figures = service.bring(year, Utils.toByteArray(file.getInputStream()));
        toast.say("monitoring.eligible.brought", figures);
        Faces.redirect("admin/monitoring/eligible.xhtml?year=%s", String.valueOf(year.startsIn()));
    }

    public void send() throws IOException {
        ReportingYear year = asked.year();
        Spreadsheet.send(
                "eligible-staff-%s-to-%s.csv".formatted(year.from(), year.until()),
                service.file(year));
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
