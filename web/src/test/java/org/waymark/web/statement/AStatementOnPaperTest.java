package org.waymark.web.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.waymark.message.MailSettings;
import org.waymark.statement.AStatement;
import org.waymark.statement.StatementToSee;
import org.waymark.web.pdf.PdfUa;
import org.waymark.web.pdf.TaggedPdf;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

class AStatementOnPaperTest {
    private final Words words = new Words(Clock.systemUTC());
    private final Texts texts = new Texts(words);
    private final StatementOnPaper paper =
            new StatementOnPaper(
                    texts, words, new StatementWords(texts, words, new MailSettings()));
    private final TaggedPdf pdf = new TaggedPdf();

    @Test
    void isAccessibleHoweverAwkwardItsWords() throws Exception {
        var awkward = AStatement.of("Zoë Ångström", "Łódź <b>&amp; 😀 " + "w".repeat(200));
        assertThat(PdfUa.failures(pdf.of(paper.of(awkward)))).isEmpty();
    }

    @Test
    void saysWhatWasDoneAndHowToCheckIt() throws IOException {
        assertThat(text(AStatement.of("Tom Hargreaves", "")))
                .contains("Mentoring statement: Tom Hargreaves", "Senior lecturer, Physics")
                .contains("Mentor of 2 colleagues in One Step Beyond, Autumn 2026")
                .contains("2 h 50 min as a mentor in One Step Beyond, Autumn 2026:")
                .contains("35 min preparing, 2 h meeting and 15 min talking it over")
                .contains("One progress report sent to the line manager")
                .contains("Training on 14 September 2026, One Step Beyond, Autumn 2026")
                .contains("Network meeting on 14 September 2026", "(1 h): Feedback")
                .contains("Citizenship: contributed to One Step Beyond as mentor")
                .contains("Mentee, with one mentor, in One Step Beyond")
                .contains("/about/statement.xhtml?code=7K3M-0QZX-9F2T-B8RD")
                .doesNotContain("In the words of");
    }

    private String text(StatementToSee statement) throws IOException {
        try (var document = Loader.loadPDF(pdf.of(paper.of(statement)))) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
