package org.waymark.web.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.waymark.folder.Folder;
import org.waymark.folder.Held;
import org.waymark.folder.PieceId;
import org.waymark.folder.PieceLine;
import org.waymark.folder.PieceText;
import org.waymark.folder.Standard;
import org.waymark.scheme.PhaseId;
import org.waymark.web.pdf.PdfUa;
import org.waymark.web.pdf.TaggedPdf;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

class AFolderOnPaperTest {
    private final Words words = new Words(Clock.systemUTC());
    private final Texts texts = new Texts(words);
    private final FolderOnPaper paper = new FolderOnPaper(texts, words, new FolderWords(texts));

    @Test
    void holdsEveryStandardAndIsAccessible() throws Exception {
        var piece =
                new PieceLine(
                        PieceId.next(),
                        new PieceText(
                                Standard.TRAINING,
                                "Guide <for> mentors",
                                "Read first.\n\nThen asked about.",
                                "https://example.org/guide"),
                        LocalDate.of(2026, 9, 14),
                        1);
        var folder =
                new Folder(
                        PhaseId.next(),
                        "One Step Beyond",
                        new Held(1, 2, 0, 3, 4, 5, 6, 7, 8, 9, 2),
                        List.of(piece));
        byte[] file = new TaggedPdf().of(paper.of(folder));

        assertThat(PdfUa.failures(file)).isEmpty();
        try (var document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " "))
                    .contains("Evidence of One Step Beyond", "1. A clear purpose", "One phase")
                    .contains("No training day was held here yet", "3 mentors trained")
                    .contains("Guide <for> mentors", "https://example.org/guide")
                    .contains("6. Administration and support", "2 coordinators");
        }
    }
}
