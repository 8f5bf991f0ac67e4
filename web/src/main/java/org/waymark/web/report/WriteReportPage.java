package org.waymark.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.report.MentorReportService;
import org.waymark.report.PairReport;
import org.waymark.report.ReportId;
import org.waymark.report.ReportService;
import org.waymark.report.ReportState;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.Step;

/** Where a report stands for the mentor who writes it. */
@Named
@RequestScoped
public class WriteReportPage {
    @Inject @Param private String id;
    @Inject @Param private String seen;
    @Inject MentorReportService mentors;
    @Inject ReportService reports;
    @Inject Toast toast;
    @Inject ReportSteps steps;

    private PairReport report;

    @PostConstruct
    void load() {
        report = mentors.toWrite(new ReportId(id));
    }

    /** Says yes to the mentee's line. */
    public void agree() {
        reports.agree(report.id(), seen);
        done("report.write.agreed");
    }

    public void talked() {
        mentors.talked(report.id());
        done("report.write.talked");
    }

    /** Says what was done, on this page again. */
    void done(String key, Object... values) {
        toast.say(key, values);
        Faces.redirect("my/report/write.xhtml?id=%s", id);
    }

    /** What the mentor had before them when they wrote. */
    String seen() {
        return seen;
    }

    public PairReport getReport() {
        return report;
    }

    public List<Step> getSteps() {
        return steps.forMentor(report);
    }

    public boolean isChangeAsked() {
        return report.state() == ReportState.CHANGE_ASKED;
    }

    public boolean isLineToRead() {
        return report.state() == ReportState.SHOWN
                && report.agreedByMentee()
                && !report.agreedByMentor();
    }

    public boolean isTalkAsked() {
        return report.state() == ReportState.TALK_ASKED;
    }

    public boolean isShown() {
        return report.shownAt() != null;
    }
}
