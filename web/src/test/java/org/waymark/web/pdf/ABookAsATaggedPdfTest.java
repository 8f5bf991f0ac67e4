package org.waymark.web.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A long document is printed in parts and bound; nobody who reads or hears it notices. */
class ABookAsATaggedPdfTest {
    private static final int CHAPTERS = 61;

    @Test
    void isAccessible() throws Exception {
        byte[] file = book(CHAPTERS);

        assertThat(PdfUa.failures(file)).isEmpty();
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A portfolio");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        }
    }

    @Test
    void namesThePageOfEachChapterInItsContents() throws IOException {
        try (PDDocument document = Loader.loadPDF(book(CHAPTERS))) {
            int pages = document.getNumberOfPages();
            String contents = words(document, 1, 2);
            for (int page = 1; page <= pages; page++) {
                assertThat(words(document, page, page)).contains(page + " / " + pages);
            }
            for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
                int page = pageOf(document, chapter);
                assertThat(contents)
                        .containsPattern(
                                "Piece "
                                        + chapter
                                        + ": “Łódź” & more\\s*\\.{3,}\\s*"
                                        + page
                                        + "\\b");
            }
        }
    }

    @Test
    void leadsToEachChapterFromItsContentsAndBookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(book(CHAPTERS))) {
            List<Integer> wanted = new ArrayList<>();
            for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
                wanted.add(pageOf(document, chapter));
            }
            Map<String, Integer> links = new LinkedHashMap<>();
            for (PDPage sheet : document.getPages()) {
                for (var mark : sheet.getAnnotations()) {
                    var link = (PDAnnotationLink) mark;
                    assertThat(link.getAction()).isNull();
                    var place = (PDPageDestination) link.getDestination();
                    int page = document.getPages().indexOf(place.getPage()) + 1;
                    assertThat(links.merge(link.getContents(), page, Math::max)).isEqualTo(page);
                }
            }
            List<Integer> marks = new ArrayList<>();
            for (PDOutlineItem mark :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                marks.add(document.getPages().indexOf(mark.findDestinationPage(document)) + 1);
            }

            assertThat(List.copyOf(links.values())).isEqualTo(wanted);
            assertThat(marks).isEqualTo(wanted);
            assertThat(new HashSet<>(wanted)).hasSizeGreaterThan(4);
        }
    }

    @Test
    void mayHaveOneChapterOrNone() throws Exception {
        assertThat(PdfUa.failures(book(1))).isEmpty();
        assertThat(PdfUa.failures(book(0))).isEmpty();
    }

    /** After the contents, which take two pages. */
    private static int pageOf(PDDocument document, int chapter) throws IOException {
        for (int page = 3; page <= document.getNumberOfPages(); page++) {
            if (words(document, page, page).contains("Piece " + chapter + ":")) {
                return page;
            }
        }
        throw new AssertionError("Chapter " + chapter + " is nowhere");
    }

    private static String words(PDDocument document, int first, int last) throws IOException {
        var words = new PDFTextStripper();
        words.setStartPage(first);
        words.setEndPage(last);
        return words.getText(document);
    }

    private static byte[] book(int chapters) throws IOException {
        var book = new Book("A portfolio", "What it is", "Contents");
        for (int i = 1; i <= chapters; i++) {
            book.chapter("Piece " + i + ": “Łódź” & more").question("What?").prose("Words. ");
        }
        var file = new ByteArrayOutputStream();
        book.writeTo(file);
        return file.toByteArray();
    }
}
