package org.waymark.web.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.statement.StatementToSee;
import org.waymark.web.pdf.Sheet;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** A statement to be handed on as a file: the words of its page in their order. */
@ApplicationScoped
public class StatementOnPaper {
    private Texts texts;
    private Words words;
    private StatementWords lines;

    protected StatementOnPaper() {}

    @Inject
    public StatementOnPaper(Texts texts, Words words, StatementWords lines) {
        this.texts = texts;
        this.words = words;
        this.lines = lines;
    }

    Sheet of(StatementToSee statement) {
        String period = words.period(statement.period().from(), statement.period().until());
        String title = texts.of("statement.title", statement.name());
        Sheet sheet = new Sheet(title, texts.of("statement.of", period)).paragraph(period);
        String work = lines.work(statement);
        if (!work.isEmpty()) {
            sheet.paragraph(work);
        }
        sheet.heading(texts.get("statement.lines")).list(lines.lines(statement));
        List<String> citizenship = lines.citizenship(statement);
        if (!citizenship.isEmpty()) {
            sheet.heading(texts.get("statement.citizenship")).list(citizenship);
        }
        if (!statement.ownLine().isEmpty()) {
            sheet.heading(texts.of("statement.own", statement.name()));
            sheet.prose(statement.ownLine());
        }
        return sheet.heading(texts.get("statement.check"))
                .paragraph(
                        texts.of(
                                "statement.check.how",
                                words.fullDate(statement.madeAt()),
                                statement.code().printed(),
                                lines.address(statement.code())));
    }
}
