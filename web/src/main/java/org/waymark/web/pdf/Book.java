package org.waymark.web.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * A document of many chapters with a table of contents, made and put away some chapters at a time:
 * the renderer holds every box of what it prints, which for hundreds of chapters is too much. What
 * is put away stays in memory as the compressed pages of a file and is never written to a disk,
 * since it is sealed where it came from.
 */
public final class Book {
    /** So many are printed at a time: fewer carry the font along more often, more hold more. */
    private static final int CHAPTERS_AT_A_TIME = 20;

    private final String title;
    private final String about;
    private final String contents;
    private final List<byte[]> parts = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private Sheet sheet = new Sheet();
    private int pages;

    /**
     * Where a chapter begins: the page, counted from the first after the contents, and how high.
     */
    record Chapter(String title, int page, int top) {}

    /**
     * @param title the document's name and first heading
     * @param about one sentence on what it is, beneath it
     * @param contents what stands above the table of contents
     */
    public Book(String title, String about, String contents) {
        this.title = title;
        this.about = about;
        this.contents = contents;
    }

    /** Begins a chapter, to be written on what is returned before another begins. */
    public Sheet chapter(String words) {
        if (waiting.size() == CHAPTERS_AT_A_TIME) {
            putAway();
        }
        waiting.add(words);
        return sheet.heading(words, "chapter-" + waiting.size());
    }

    private void putAway() {
        byte[] part = TaggedPdf.pages(sheet);
        try (PDDocument document = Loader.loadPDF(part)) {
            for (PDOutlineItem mark :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                var place = (PDPageXYZDestination) mark.getDestination();
                chapters.add(
                        new Chapter(
                                waiting.get(chapters.size() - taken()),
                                pages + place.retrievePageNumber(),
                                place.getTop()));
            }
            pages += document.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        parts.add(part);
        waiting.clear();
        sheet = new Sheet();
    }

    private int taken() {
        return parts.size() * CHAPTERS_AT_A_TIME;
    }

    public void writeTo(OutputStream out) throws IOException {
        if (!waiting.isEmpty()) {
            putAway();
        }
        byte[] front = front();
        try (var binding = new Binding(front)) {
            for (int i = 0; i < parts.size(); i++) {
                binding.add(parts.set(i, null));
            }
            binding.lead(chapters);
            binding.number();
            binding.writeTo(out);
        }
    }

    /** Printed once to see how many pages it takes, and again with the right numbers. */
    private byte[] front() throws IOException {
        byte[] tried = front(pages);
        try (PDDocument document = Loader.loadPDF(tried)) {
            return front(document.getNumberOfPages());
        }
    }

    private byte[] front(int pagesBefore) {
        Sheet first = new Sheet(title, about).paragraph(about).heading(contents);
        for (int i = 0; i < chapters.size(); i++) {
            Chapter chapter = chapters.get(i);
            first.line(chapter.title(), pagesBefore + chapter.page() + 1, Binding.address(i));
        }
        return TaggedPdf.pages(first);
    }
}
