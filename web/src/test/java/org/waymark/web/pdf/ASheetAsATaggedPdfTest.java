package org.waymark.web.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What somebody saves can be read by somebody who hears it: checked by veraPDF. */
class ASheetAsATaggedPdfTest {
    private final TaggedPdf pdf = new TaggedPdf();

    @Test
    void isAccessibleWhateverSomebodyWrote() throws Exception {
        Sheet sheet =
                new Sheet("Progress report 2 from Zoë Ångström-O’Neill", "A report of two weeks")
                        .hint("About the work with nobody.")
                        .list(List.of("2 meetings held, of 2 planned", "3 h 20 min released"))
                        .heading("Process")
                        .prose("One <b>bold</b> & “quoted” line – £20, €30, naïve, Łódź, Ŵyn.\nTwo")
                        .heading("A word that never ends")
                        .prose(
                                "a".repeat(2_000)
                                        + "\r\n\r\n"
                                        + "https://x.example/"
                                        + "b/".repeat(300))
                        .heading("Nothing said")
                        .prose("")
                        .heading("What no font holds")
                        .prose("😀 漢字 \u200d \u0007 \u0000 \ud800 العربية \t end")
                        .heading("As long as fits")
                        .prose("Twenty thousand words go on. ".repeat(700))
                        .table(
                                "Minutes used, by kind",
                                List.of("Kind", "Used"),
                                Collections.nCopies(60, List.of("Preparing", "40\u00a0min")));

        assertThat(PdfUa.failures(pdf.of(sheet))).isEmpty();
    }

    @Test
    void holdsTheWordsAndNothingElse() throws IOException {
        Sheet sheet =
                new Sheet("A title", "What it is")
                        .paragraph("A lead.")
                        .heading("A heading")
                        .prose("One <i>line</i> 漢\nand two\n\nand a paragraph")
                        .table("Times", List.of("Kind", "Used"), List.of(List.of("All", "5 min")));
        try (PDDocument document = Loader.loadPDF(pdf.of(sheet))) {
            assertThat(new PDFTextStripper().getText(document).split("\\R"))
                    .containsExactly(
                            "1 / 1",
                            "A title",
                            "A lead.",
                            "A heading",
                            "One <i>line</i> □",
                            "and two",
                            "and a paragraph",
                            "Times",
                            "Kind Used",
                            "All 5 min");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A title");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
        }
    }

    /** So that the check is known to find something. */
    @Test
    void wouldBeRefusedWithoutItsTags() throws Exception {
        byte[] whole = pdf.of(new Sheet("A title", "What it is").paragraph("Words."));
        try (PDDocument document = Loader.loadPDF(whole);
                var file = new ByteArrayOutputStream()) {
            document.getDocumentCatalog().setStructureTreeRoot(null);
            document.save(file);

            assertThat(PdfUa.failures(whole)).isEmpty();
            assertThat(PdfUa.failures(file.toByteArray())).isNotEmpty();
        }
    }
}
