package org.waymark.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.draft.DraftService;
import org.waymark.draft.KeptAnswers;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.Question;
import org.waymark.report.PairReport;
import org.waymark.report.ReportContent;
import org.waymark.report.ReportId;
import org.waymark.report.ReportService;
import org.waymark.report.ReportState;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.Step;

/** The mentor writes; beside it stands exactly what the manager will see. */
@Named
@RequestScoped
public class WriteReportPage {
    @Inject @Param private String id;
    @Inject ReportService service;
    @Inject DraftService drafts;
    @Inject Toast toast;
    @Inject ReportSteps steps;

    private PairReport report;
    private Answers answers;
    private KeptAnswers draft;
    private String reply;

    @PostConstruct
    void load() {
        report = service.toWrite(new ReportId(id));
        draft = report.writable() ? drafts.find(ReportService.FORM, id).orElse(null) : null;
        answers = report.answers();
        if (draft != null) {
            answers = answers.with(draft.answers().only(this::asks));
            reply = draft.answers().text("reply");
        }
    }

    private boolean asks(String key) {
        return report.form().question(key).isPresent();
    }

    /** Keeps the draft, so that what the manager would see can be looked at. */
    public void preview() {
        drafts.keep(ReportService.FORM, id, reply == null ? answers : answers.with("reply", reply));
        toast.say("report.write.previewed");
        here();
    }

    public void show() {
        service.show(report.id(), answers, reply);
        toast.say("report.write.shown", report.mentee().givenName());
        here();
    }

    public void keep() {
        service.keep(report.id(), reply);
        toast.say("report.write.kept", report.mentee().givenName());
        here();
    }

    /** Says yes to the mentee's line. */
    public void agree() {
        service.agree(report.id());
        toast.say("report.write.agreed");
        here();
    }

    public void talked() {
        service.talked(report.id());
        toast.say("report.write.talked");
        here();
    }

    private void here() {
        Faces.redirect("my/report/write.xhtml?id=%s", id);
    }

    public PairReport getReport() {
        return report;
    }

    /** What the manager would see if it went as it stands in the fields. */
    public ReportContent getContent() {
        return report.writable() ? report.content().with(answers) : report.content();
    }

    /** What the manager will read. */
    public Form getForm() {
        return report.form().only(question -> !question.isPrivate());
    }

    /** What the mentor notes for themself. */
    public Form getOwnForm() {
        return report.form().only(Question::isPrivate);
    }

    public String getOwnNote() {
        return answers.only(key -> getOwnForm().question(key).isPresent()).keys().stream()
                .map(answers::text)
                .collect(Collectors.joining());
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

    public KeptAnswers getDraft() {
        return draft;
    }

    public Answers getAnswers() {
        return answers;
    }

    public void setAnswers(Answers answers) {
        this.answers = answers;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }
}
