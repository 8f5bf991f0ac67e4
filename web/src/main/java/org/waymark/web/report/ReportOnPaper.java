package org.waymark.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.waymark.report.Facts;
import org.waymark.report.ManagerReport;
import org.waymark.report.ReportContent;
import org.waymark.web.pdf.Sheet;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** A report to be kept as a file: the words of the manager's page in their order, and no others. */
@ApplicationScoped
public class ReportOnPaper {
    private Texts texts;
    private Words words;
    private ReportFigures figures;

    protected ReportOnPaper() {}

    @Inject
    public ReportOnPaper(Texts texts, Words words, ReportFigures figures) {
        this.texts = texts;
        this.words = words;
        this.figures = figures;
    }

    Sheet of(ManagerReport report) {
        ReportContent content = report.content();
        String title = texts.of("report.view.title", content.number(), content.mentor().name());
        String lead =
                texts.of(
                        "report.view.lead",
                        words.period(content.period().from(), content.period().until()),
                        content.phaseName(),
                        words.shortDate(report.sentAt()));
        Sheet sheet = new Sheet(title, lead).paragraph(lead);
        sheet.hint(
                texts.get(
                        content.factsOnly()
                                ? "report.view.whoReadsFacts"
                                : "report.view.whoReads"));
        if (content.menteeName() != null) {
            sheet.paragraph(texts.of("report.content.with", content.menteeName()));
        }
        sheet.list(facts(content.facts()));
        if (content.factsOnly()) {
            sheet.paragraph(texts.get("report.content.factsOnly"));
        }
        for (ReportContent.Paragraph paragraph : content.paragraphs()) {
            sheet.heading(
                    paragraph.key().equals("mentee-line")
                            ? texts.get("report.content.line")
                            : paragraph.label());
            sheet.prose(paragraph.text());
        }
        return sheet.heading(texts.get("report.content.time"))
                .table(
                        texts.get("report.content.time.caption"),
                        List.of(texts.get("report.content.kind"), texts.get("report.content.used")),
                        time(content.facts()));
    }

    private List<String> facts(Facts facts) {
        return List.of(
                facts.meetingsHeld()
                        + " "
                        + texts.of(
                                "report.content.meetings",
                                facts.meetingsHeld(),
                                facts.meetingsPlanned()),
                words.minutes(facts.minutesUsed())
                        + " "
                        + texts.of(
                                "report.content.minutes", words.minutes(facts.minutesAllocated())),
                facts.observationsHeld()
                        + " "
                        + texts.of(
                                "report.content.observations",
                                facts.observationsHeld(),
                                facts.observationsPlanned()),
                texts.of("report.content.objectivesMet", facts.objectivesMet(), facts.objectives())
                        + " "
                        + figures.objectives(facts));
    }

    private List<List<String>> time(Facts facts) {
        var rows = new ArrayList<List<String>>();
        facts.time()
                .forEach(
                        used ->
                                rows.add(
                                        List.of(
                                                figures.word(used.kind()),
                                                words.minutes(used.minutes()))));
        rows.add(
                List.of(
                        texts.get("report.content.total"),
                        texts.of(
                                "report.team.used",
                                words.minutes(facts.minutesUsed()),
                                words.minutes(facts.minutesAllocated()))));
        return rows;
    }
}
