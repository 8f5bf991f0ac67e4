package org.waymark.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.waymark.draft.DraftService;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.Question;
import org.waymark.report.MentorReportService;
import org.waymark.report.PairReport;
import org.waymark.report.ReportContent;
import org.waymark.report.ReportService;
import org.waymark.web.draft.KeptDraft;

/** What the mentor writes; beside it stands exactly what the manager would see of it. */
@Named
@RequestScoped
public class ReportSheet {
    @Inject WriteReportPage page;
    @Inject MentorReportService reports;
    @Inject DraftService drafts;
    @Inject KeptDraft draft;

    private PairReport report;
    private Answers answers;
    private String reply;

    @PostConstruct
    void load() {
        report = page.getReport();
        answers = report.answers();
        if (report.writable()) {
            draft.find(ReportService.FORM, report.id().value()).ifPresent(this::goOnWith);
        }
    }

    private void goOnWith(Answers kept) {
        answers = answers.with(kept.only(key -> report.form().question(key).isPresent()));
        reply = kept.text("reply");
    }

    /** Keeps the draft, so that what the manager would see can be looked at. */
    public void preview() {
        drafts.keep(
                ReportService.FORM,
                report.id().value(),
                reply == null ? answers : answers.with("reply", reply));
        page.done("report.write.previewed");
    }

    public void show() {
        reports.show(report.id(), page.seen(), answers, reply);
        page.done("report.write.shown", report.mentee().givenName());
    }

    public void keep() {
        reports.keep(report.id(), reply);
        page.done("report.write.kept", report.mentee().givenName());
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
