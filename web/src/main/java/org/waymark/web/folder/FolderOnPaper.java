package org.waymark.web.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.folder.Folder;
import org.waymark.folder.PieceLine;
import org.waymark.folder.Standard;
import org.waymark.web.pdf.Sheet;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** The folder to be sent along with an application. */
@ApplicationScoped
public class FolderOnPaper {
    private Texts texts;
    private Words words;
    private FolderWords names;

    protected FolderOnPaper() {}

    @Inject
    public FolderOnPaper(Texts texts, Words words, FolderWords names) {
        this.texts = texts;
        this.words = words;
        this.names = names;
    }

    Sheet of(Folder folder) {
        String title = texts.of("folder.paper.title", folder.scheme());
        Sheet sheet = new Sheet(title, texts.get("folder.lead"));
        sheet.paragraph(texts.of("folder.counted", words.fullDate(words.today())));
        for (Standard standard : Standard.values()) {
            sheet.heading(names.name(standard)).list(names.held(standard, folder.held()));
            folder.of(standard).forEach(piece -> put(sheet, piece));
        }
        return sheet;
    }

    private void put(Sheet sheet, PieceLine piece) {
        sheet.paragraph(
                texts.of(
                        "folder.paper.piece",
                        piece.text().title(),
                        words.shortDate(piece.changedOn())));
        sheet.prose(piece.text().words());
        if (!piece.text().address().isEmpty()) {
            sheet.hint(piece.text().address());
        }
    }
}
