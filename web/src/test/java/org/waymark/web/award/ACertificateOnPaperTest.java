package org.waymark.web.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.waymark.award.CertificateToSee;
import org.waymark.message.MailSettings;
import org.waymark.shared.PrintedCode;
import org.waymark.web.pdf.PdfUa;
import org.waymark.web.pdf.TaggedPdf;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

class ACertificateOnPaperTest {
    private final Words words = new Words(Clock.systemUTC());
    private final Texts texts = new Texts(words);
    private final CertificateOnPaper paper =
            new CertificateOnPaper(texts, words, new AwardWords(texts, words, new MailSettings()));
    private final TaggedPdf pdf = new TaggedPdf();

    private static CertificateToSee of(String name) {
        return new CertificateToSee(
                new PrintedCode("7K3M0QZX9F2TB8RD"),
                "Mentoring: Theory & Practice",
                name,
                LocalDate.of(2026, 11, 20));
    }

    @Test
    void isAccessibleHoweverAwkwardTheName() throws Exception {
        assertThat(PdfUa.failures(pdf.of(paper.of(of("Zoë Łódź <b>&amp; 😀"))))).isEmpty();
    }

    @Test
    void saysWhoHoldsWhatAndHowToCheckIt() throws IOException {
        try (var document = Loader.loadPDF(pdf.of(paper.of(of("Tom Hargreaves"))))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " "))
                    .contains("Tom Hargreaves was given the award Mentoring: Theory & Practice")
                    .contains("20 November 2026")
                    .contains("7K3M-0QZX-9F2T-B8RD");
        }
    }
}
