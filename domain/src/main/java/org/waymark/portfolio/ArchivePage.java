package org.waymark.portfolio;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.waymark.form.Answers;
import org.waymark.form.Form;

/** The page of an archive: a table of contents, the profile, the pieces, the diary. No script. */
final class ArchivePage {
    private static final String STYLES =
            "body{font:1rem/1.5 sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}"
                    + "dt{font-weight:bold;margin-top:.75rem}dd{margin:0;white-space:pre-wrap}"
                    + "section{margin-top:2.5rem}";

    private final Archive archive;
    private final OutputStream out;

    ArchivePage(Archive archive, OutputStream out) {
        this.archive = archive;
        this.out = out;
    }

    void write() {
        String title = text(archive.word("portfolio.archive.title") + ": " + archive.owner());
        put("<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\">");
        put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        put("<title>" + title + "</title><style>" + STYLES + "</style></head>\n<body><main>");
        put("<h1>" + title + "</h1>\n");
        contents();
        OwnText profile = archive.profile();
        if (profile.isWritten()) {
            section("profile", archive.word("portfolio.profile.title"));
            answers(profile.form(), profile.answers());
            put("</section>\n");
        }
        archive.eachPiece(this::piece);
        archive.eachEntry(this::entry);
        put("</main></body></html>\n");
    }

    private void contents() {
        put("<nav aria-labelledby=\"contents\"><h2 id=\"contents\">");
        put(text(archive.word("portfolio.archive.contents")) + "</h2><ul>\n");
        archive.eachPiece(piece -> line("e-" + piece.sheet().id().value(), title(piece.sheet())));
        archive.eachEntry(entry -> line("d-" + entry.id().value(), entry.title()));
        put("</ul></nav>\n");
    }

    private void line(String id, String title) {
        put("<li><a href=\"#" + id + "\">" + text(title) + "</a></li>\n");
    }

    private String title(EvidenceSheet sheet) {
        return archive.kind(sheet.kind()) + ": " + sheet.title();
    }

    private void piece(ArchivePiece piece) {
        EvidenceSheet sheet = piece.sheet();
        section("e-" + sheet.id().value(), title(sheet));
        answers(sheet.form(), sheet.answers());
        if (!sheet.files().isEmpty()) {
            put("<p>" + text(archive.word("portfolio.files.title")) + "</p><ul>");
            for (FileLine file : sheet.files()) {
                put("<li><a href=\"" + Archive.addressOf(file) + "\">");
                put(text(file.name()) + "</a></li>");
            }
            put("</ul>");
        }
        put("</section>\n");
    }

    private void entry(DiarySheet entry) {
        section(
                "d-" + entry.id().value(),
                archive.word("portfolio.diary.title") + ": " + entry.title());
        answers(entry.form(), entry.answers());
        put("</section>\n");
    }

    private void section(String id, String title) {
        put("<section aria-labelledby=\"" + id + "\"><h2 id=\"" + id + "\">" + text(title));
        put("</h2>");
    }

    private void answers(Form form, Answers answers) {
        put("<dl>");
        form.questions()
                .filter(question -> answers.has(question.key()))
                .forEach(
                        question -> {
                            put("<dt>" + text(question.label()) + "</dt><dd>");
                            put(
                                    text(ArchiveWords.said(question, answers, archive::word))
                                            + "</dd>\n");
                        });
        put("</dl>");
    }

    private static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void put(String markup) {
        try {
            out.write(markup.getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
