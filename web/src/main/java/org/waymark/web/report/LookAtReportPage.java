package org.waymark.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.form.Answers;
import org.waymark.report.MenteeReportService;
import org.waymark.report.PairReport;
import org.waymark.report.ReportId;
import org.waymark.report.ReportService;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.Step;

/** The mentee reads the exact text first, says yes, adds a line, or asks for a change. */
@Named
@RequestScoped
public class LookAtReportPage {
    @Inject @Param private String id;
    @Inject @Param private String seen;
    @Inject MenteeReportService mentees;
    @Inject ReportService reports;
    @Inject Toast toast;
    @Inject ReportSteps steps;

    private PairReport report;
    private Answers answers;
    private String ask;

    @PostConstruct
    void load() {
        report = mentees.toLook(new ReportId(id));
        answers = report.answers();
    }

    /** A yes with a new line goes to the mentor once more; a plain yes goes at once. */
    public void agree() {
        String line = answers.text(MenteeReportService.LINE);
        if (line.equals(report.answers().text(MenteeReportService.LINE))) {
            reports.agree(report.id(), seen);
            toast.say("report.look.agreed");
        } else {
            mentees.addLine(report.id(), seen, line);
            toast.say("report.look.lineAdded", report.mentor().givenName());
        }
        here();
    }

    public void askForChange() {
        mentees.askForChange(report.id(), seen, ask);
        toast.say("report.look.asked", report.mentor().givenName());
        here();
    }

    private void here() {
        Faces.redirect("my/report/look.xhtml?id=%s", id);
    }

    public PairReport getReport() {
        return report;
    }

    public List<Step> getSteps() {
        return steps.forMentee(report);
    }

    /** Whether it is the mentee's turn. */
    public boolean isOpen() {
        return report.state().isShown() && !report.agreedByMentee();
    }

    public Answers getAnswers() {
        return answers;
    }

    public void setAnswers(Answers answers) {
        this.answers = answers;
    }

    public String getAsk() {
        return ask;
    }

    public void setAsk(String ask) {
        this.ask = ask;
    }
}
