package org.waymark.web.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/**
 * Binds the parts of a {@link Book} to one tagged file: tags, bookmarks, links and page numbers.
 */
final class Binding implements AutoCloseable {
    private static final String ADDRESS = "chapter:";
    private static final COSName BACKGROUND = COSName.getPDFName("Background");
    private static final float SIZE = 9;
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float RIGHT = 190 * MILLIMETRE;
    private static final float BASE = 10 * MILLIMETRE;
    private static final float RED = 0x48 / 255f;
    private static final float GREEN = 0x55 / 255f;
    private static final float BLUE = 0x4f / 255f;

    private final PDFMergerUtility merger = new PDFMergerUtility();
    private final PDDocument whole;
    private final int front;

    Binding(byte[] first) throws IOException {
        whole = Loader.loadPDF(first);
        lighten(whole);
        front = whole.getNumberOfPages();
    }

    /** What the contents name a chapter by, until it is known where that is. */
    static String address(int chapter) {
        return ADDRESS + chapter;
    }

    void add(byte[] part) throws IOException {
        try (PDDocument document = Loader.loadPDF(part)) {
            lighten(document);
            merger.appendDocument(whole, document);
        }
    }

    /**
     * The renderer says of each empty background where it lies, a hundred times a page; that it is
     * one says enough, and saying it once takes half of a file's objects away.
     */
    private static void lighten(PDDocument document) {
        var background = new COSDictionary();
        background.setItem(COSName.TYPE, BACKGROUND);
        for (PDPage page : document.getPages()) {
            COSDictionary named =
                    page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            if (named != null) {
                for (COSName name : List.copyOf(named.keySet())) {
                    COSDictionary its = named.getCOSDictionary(name);
                    if (BACKGROUND.equals(its.getCOSName(COSName.TYPE))) {
                        named.setItem(name, background);
                    }
                }
            }
        }
    }

    /** Each line of the contents leads to its chapter. */
    void lead(List<Book.Chapter> chapters) throws IOException {
        for (int i = 0; i < front; i++) {
            for (PDAnnotation mark : whole.getPage(i).getAnnotations()) {
                if (mark instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI named
                        && named.getURI().startsWith(ADDRESS)) {
                    int number = Integer.parseInt(named.getURI().substring(ADDRESS.length()));
                    link.setAction(null);
                    link.setDestination(place(chapters.get(number)));
                }
            }
        }
    }

    private PDPageXYZDestination place(Book.Chapter chapter) {
        var place = new PDPageXYZDestination();
        place.setPage(whole.getPage(front + chapter.page()));
        place.setTop(chapter.top());
        return place;
    }

    /** The number of each page, which is no part of what is read aloud. */
    void number() throws IOException {
        PDFont font = PDType0Font.load(whole, TaggedPdf.font());
        int pages = whole.getNumberOfPages();
        int at = 0;
        for (PDPage page : whole.getPages()) {
            at++;
            String words = at + " / " + pages;
            try (var content =
                    new PDPageContentStream(whole, page, AppendMode.APPEND, true, true)) {
                content.beginMarkedContent(COSName.ARTIFACT);
                content.beginText();
                content.setFont(font, SIZE);
                content.setNonStrokingColor(RED, GREEN, BLUE);
                content.newLineAtOffset(RIGHT - font.getStringWidth(words) / 1000 * SIZE, BASE);
                content.showText(words);
                content.endText();
                content.endMarkedContent();
            }
        }
    }

    void writeTo(OutputStream out) throws IOException {
        whole.save(out);
    }

    @Override
    public void close() throws IOException {
        whole.close();
    }
}
