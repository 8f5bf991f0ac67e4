package org.waymark.web.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.portfolio.ArchivePiece;
import org.waymark.portfolio.ArchiveSource;
import org.waymark.portfolio.ArchiveWords;
import org.waymark.portfolio.DiarySheet;
import org.waymark.portfolio.EvidenceSheet;
import org.waymark.portfolio.FileLine;
import org.waymark.portfolio.OwnText;
import org.waymark.shared.Slice;
import org.waymark.web.pdf.Book;
import org.waymark.web.pdf.Sheet;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** A portfolio to be kept as a file and read: everything in it but the files, which are named. */
@ApplicationScoped
public class PortfolioOnPaper {
    private Texts texts;
    private Words words;

    protected PortfolioOnPaper() {}

    @Inject
    public PortfolioOnPaper(Texts texts, Words words) {
        this.texts = texts;
        this.words = words;
    }

    Book of(ArchiveSource source, String owner, Instant now) {
        var book =
                new Book(
                        texts.get("portfolio.archive.title") + ": " + owner,
                        texts.of("portfolio.pdf.about", words.fullDate(now)),
                        texts.get("portfolio.archive.contents"));
        OwnText profile = source.profile();
        if (profile.isWritten()) {
            answers(
                    book.chapter(texts.get("portfolio.profile.title")),
                    profile.form(),
                    profile.answers());
        }
        each(source::pieces, piece -> piece(book, piece));
        each(source::diary, entry -> entry(book, entry));
        return book;
    }

    private static <T> void each(Function<String, Slice<T>> pages, Consumer<T> write) {
        String after = null;
        do {
            Slice<T> page = pages.apply(after);
            page.items().forEach(write);
            after = page.next();
        } while (after != null);
    }

    private void piece(Book book, ArchivePiece piece) {
        EvidenceSheet its = piece.sheet();
        Sheet sheet = book.chapter(texts.get("portfolio.kind." + its.kind()) + ": " + its.title());
        answers(sheet, its.form(), its.answers());
        if (!its.files().isEmpty()) {
            sheet.hint(
                    texts.of(
                            "portfolio.pdf.files",
                            words.list(its.files().stream().map(FileLine::name).toList())));
        }
    }

    private void entry(Book book, DiarySheet entry) {
        Sheet sheet = book.chapter(texts.get("portfolio.diary.title") + ": " + entry.title());
        answers(sheet, entry.form(), entry.answers());
    }

    private void answers(Sheet sheet, Form form, Answers answers) {
        form.questions()
                .filter(question -> answers.has(question.key()))
                .forEach(
                        question ->
                                sheet.question(question.label())
                                        .prose(ArchiveWords.said(question, answers, texts::of)));
    }
}
