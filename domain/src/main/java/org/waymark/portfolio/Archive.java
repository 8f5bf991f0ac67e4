package org.waymark.portfolio;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.waymark.shared.Slice;

/**
 * A portfolio as a ZIP file that needs no Waymark: a page to read without a network, the same as
 * JSON, as Leap2A (an Atom feed that other portfolios take in), and the files. It is written while
 * it is read: each of these goes through the pieces again, a page at a time.
 */
public final class Archive {
    private final ArchiveSource source;
    private final String owner;
    private final Instant made;
    private final UnaryOperator<String> words;

    /**
     * @param owner the name of whose it is
     * @param words the sentence of a key
     */
    public Archive(ArchiveSource source, String owner, Instant made, UnaryOperator<String> words) {
        this.source = source;
        this.owner = owner;
        this.made = made;
        this.words = words;
    }

    public void writeTo(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        begin(zip, "index.html");
        new ArchivePage(this, zip).write();
        begin(zip, "portfolio.json");
        new ArchiveJson(this, zip).write();
        begin(zip, "leap2a.xml");
        new ArchiveLeap(this, zip).write();
        eachPiece(piece -> writeFiles(piece, zip));
        zip.finish();
    }

    private void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(made.toEpochMilli());
        zip.putNextEntry(entry);
    }

    private void writeFiles(ArchivePiece piece, ZipOutputStream zip) {
        try {
            for (int i = 0; i < piece.parts().size(); i++) {
                FileLine file = piece.sheet().files().get(i);
                begin(zip, pathOf(file));
                for (int position = 0; position < piece.parts().get(i); position++) {
                    zip.write(source.part(file.id(), position));
                }
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Where a file stands in the archive: no two files of one name fall together. */
    static String pathOf(FileLine file) {
        return "files/" + file.id().value().substring(24) + "-" + file.name();
    }

    /** The same as a link says it. */
    static String addressOf(FileLine file) {
        String name = pathOf(file).substring(6);
        return "files/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    void eachPiece(Consumer<ArchivePiece> write) {
        each(source::pieces, write);
    }

    void eachEntry(Consumer<DiarySheet> write) {
        each(source::diary, write);
    }

    private static <T> void each(Function<String, Slice<T>> pages, Consumer<T> write) {
        String after = null;
        do {
            Slice<T> page = pages.apply(after);
            page.items().forEach(write);
            after = page.next();
        } while (after != null);
    }

    OwnText profile() {
        return source.profile();
    }

    String owner() {
        return owner;
    }

    Instant made() {
        return made;
    }

    String word(String key) {
        return words.apply(key);
    }

    String kind(EvidenceKind kind) {
        return word("portfolio.kind." + kind);
    }
}
