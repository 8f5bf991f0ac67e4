package org.waymark.web.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.waymark.portfolio.EvidenceKind;
import org.waymark.portfolio.EvidenceLine;
import org.waymark.portfolio.FileLine;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** What a piece of evidence is called, and the line under its title. */
@Named
@ApplicationScoped
public class EvidenceWords {
    private static final int KILOBYTE = 1024;

    private Texts texts;
    private Words words;

    protected EvidenceWords() {}

    @Inject
    public EvidenceWords(Texts texts, Words words) {
        this.texts = texts;
        this.words = words;
    }

    public String one(EvidenceKind kind) {
        return texts.get("portfolio.kind." + kind);
    }

    public String many(EvidenceKind kind) {
        return texts.get("portfolio.kinds." + kind);
    }

    /** Its day, its tags, its files. */
    public String hint(EvidenceLine line) {
        List<String> said = new ArrayList<>();
        said.add(words.fullDate(line.day()));
        if (!line.tags().isEmpty()) {
            said.add(String.join(", ", line.tags()));
        }
        if (line.files() > 0) {
            said.add(texts.of("portfolio.files", line.files()));
        }
        return String.join(". ", said);
    }

    public String readers(EvidenceLine line) {
        return line.shares() == 0
                ? texts.get("portfolio.onlyYou")
                : texts.of("portfolio.inShares", line.shares());
    }

    public String size(FileLine file) {
        long kilobytes = Math.max(1, file.bytes() / KILOBYTE);
        return kilobytes < KILOBYTE
                ? texts.of("portfolio.file.kilobytes", kilobytes)
                : texts.of("portfolio.file.megabytes", kilobytes / KILOBYTE);
    }
}
