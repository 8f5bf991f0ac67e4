package org.waymark.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormVersion;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.report.AReport;
import org.waymark.report.Facts;
import org.waymark.report.FactsSoFar;
import org.waymark.report.ManagerReport;
import org.waymark.report.Progress;
import org.waymark.report.ReportContent;
import org.waymark.report.ReportId;
import org.waymark.report.ReportPeriod;
import org.waymark.report.ReportState;
import org.waymark.report.TimeKind;
import org.waymark.scheme.Template;
import org.waymark.web.pdf.PdfUa;
import org.waymark.web.pdf.TaggedPdf;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** A manager saves a report and can read it without eyes, whatever is in it. */
class AReportOnPaperTest {
    private final Words words = new Words(Clock.systemUTC());
    private final Texts texts = new Texts(words);
    private final ReportOnPaper paper =
            new ReportOnPaper(texts, words, new ReportFigures(texts, words));
    private final TaggedPdf pdf = new TaggedPdf();

    @Test
    void isAccessibleHoweverAwkwardItsWords() throws Exception {
        Answers awkward =
                Answers.NONE
                        .with("process", "Zoë’s £20 & <b>€30</b>\n\n" + "w".repeat(3_000) + " 😀")
                        .with("impact", "A long story. ".repeat(1_430))
                        .with("needed", " ")
                        .with("mentee-line", "Łódź, naïve, Ŵyn – “quoted”");

        assertThat(PdfUa.failures(pdf.of(paper.of(report(awkward, false, "Zoë Ångström")))))
                .isEmpty();
    }

    @Test
    void isAccessibleWithoutAWord() throws Exception {
        assertThat(PdfUa.failures(pdf.of(paper.of(report(Answers.NONE, true, null))))).isEmpty();
    }

    @Test
    void saysWhatTheManagerMayReadAndNothingElse() throws IOException {
        Answers said =
                Answers.NONE
                        .with("process", "We meet.")
                        .with("facts-wrong", "Only the mentor's.")
                        .with("mentee-ask", "Only the pair's.");

        assertThat(text(report(said, false, null)))
                .contains("Progress report 2 from Tom Hargreaves", "Process", "We meet.")
                .contains("2 meetings held, of 3 planned", "1 h 35 min released, of 3 h planned")
                .contains("1 of 2 objectives met; 1 under way")
                .contains("Preparing 35 min", "Together 1 h 35 min of 3 h")
                .doesNotContain("Impact", "Only the", "About the work");
    }

    @Test
    void saysThatItHoldsTheFactsOnly() throws IOException {
        assertThat(text(report(Answers.NONE, true, "Amara Okafor")))
                .contains("This report holds the facts only.", "About the work with Amara Okafor.");
    }

    private String text(ManagerReport report) throws IOException {
        try (var document = Loader.loadPDF(pdf.of(paper.of(report)))) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private static ManagerReport report(Answers said, boolean factsOnly, String mentee) {
        var counted = new FactsSoFar();
        counted.meetings(2, 3);
        counted.minutes(TimeKind.PREPARING, 35);
        counted.minutes(TimeKind.MEETING, 60);
        counted.objectives(Progress.MET, 1);
        counted.objectives(Progress.UNDER_WAY, 1);
        Facts facts = AReport.of(counted, 180);
        Form form =
                new FormVersion(
                                "test",
                                "progress-report",
                                1,
                                Template.values()[0].form("progress-report"))
                        .form();
        var content =
                new ReportContent(
                        2,
                        mentor(),
                        mentee,
                        new ReportPeriod(2, LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 11)),
                        "One Step Beyond 2026",
                        facts,
                        form,
                        said,
                        factsOnly);
        Instant sent = Instant.parse("2026-10-16T09:00:00Z");
        return new ManagerReport(ReportId.next(), content, ReportState.SENT, sent, null, false);
    }

    private static PersonCard mentor() {
        return new PersonCard(
                PersonId.next(),
                "Tom Hargreaves",
                "Tom",
                "he/him",
                "Lecturer",
                "Nursing",
                "Nursing",
                "City",
                "Grade 7",
                7);
    }
}
