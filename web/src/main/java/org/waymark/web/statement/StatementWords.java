package org.waymark.web.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.waymark.message.MailSettings;
import org.waymark.release.Minutes;
import org.waymark.shared.PrintedCode;
import org.waymark.statement.LineKind;
import org.waymark.statement.StatementLine;
import org.waymark.statement.StatementToSee;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** The lines of a statement in words. */
@Named
@ApplicationScoped
public class StatementWords {
    private Texts texts;
    private Words words;
    private MailSettings settings;

    protected StatementWords() {}

    @Inject
    public StatementWords(Texts texts, Words words, MailSettings settings) {
        this.texts = texts;
        this.words = words;
        this.settings = settings;
    }

    public String of(StatementLine line) {
        String key = "statement.line." + line.kind() + "." + line.side();
        String where = where(line);
        return switch (line.kind()) {
            case ROLE, REPORTS -> texts.of(key, line.howMany(), where);
            case TIME ->
                    texts.of(key, words.minutes(line.minutes().total()), where)
                            + " "
                            + kinds(line.minutes());
            case TRAINING, NETWORK, INTRODUCTION -> held(line);
        };
    }

    /** The phase, and its scheme where the phase's own name doesn't say it. */
    private String where(StatementLine line) {
        return line.phaseName().startsWith(line.schemeName())
                ? line.phaseName()
                : texts.of("statement.where", line.schemeName(), line.phaseName());
    }

    /** What it was, with its theme and its length where they are known. */
    private String held(StatementLine line) {
        String said =
                texts.of(
                        "statement.line." + line.kind(),
                        words.fullDate(line.heldOn()),
                        where(line));
        int minutes = line.minutes().total();
        String lasted =
                minutes == 0 ? said : texts.of("statement.lasted", said, words.minutes(minutes));
        return line.title().isEmpty() ? lasted : texts.of("statement.themed", lasted, line.title());
    }

    /** What the time was for, leaving out what took none. */
    private String kinds(Minutes minutes) {
        List<String> kinds = new ArrayList<>();
        add(kinds, "preparing", minutes.preparing());
        add(kinds, "meeting", minutes.meeting());
        add(kinds, "observing", minutes.observing());
        add(kinds, "discussing", minutes.discussing());
        return words.list(kinds);
    }

    private void add(List<String> kinds, String kind, int minutes) {
        if (minutes > 0) {
            kinds.add(texts.of("statement.kind." + kind, words.minutes(minutes)));
        }
    }

    public List<String> lines(StatementToSee statement) {
        return statement.lines().stream().map(this::of).toList();
    }

    /** Lines that can be copied into a development plan, one for each role. */
    public List<String> citizenship(StatementToSee statement) {
        return statement.lines().stream()
                .filter(line -> line.kind() == LineKind.ROLE)
                .map(line -> texts.of("statement.citizenship." + line.side(), line.schemeName()))
                .distinct()
                .toList();
    }

    /** Role and unit, as far as they are known. */
    public String work(StatementToSee statement) {
        if (statement.roleTitle().isEmpty() || statement.unit().isEmpty()) {
            return statement.roleTitle() + statement.unit();
        }
        return texts.of("statement.work", statement.roleTitle(), statement.unit());
    }

    /** Where whoever gets the statement finds it again. */
    public String address(PrintedCode code) {
        return settings.baseUrl() + "/about/statement.xhtml?code=" + code.printed();
    }
}
