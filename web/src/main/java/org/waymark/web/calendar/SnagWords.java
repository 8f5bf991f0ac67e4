package org.waymark.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.calendar.Snag;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** Why a time may not suit, in sentences. */
@Named
@ApplicationScoped
public class SnagWords {
    @Inject Texts texts;
    @Inject Words words;

    /** Each with its time. */
    public List<String> lines(List<Snag> snags, String partner) {
        return snags.stream()
                .map(snag -> texts.of("calendar.snag.line", snag.begins(), sentence(snag, partner)))
                .distinct()
                .toList();
    }

    /** What is said of this time, or null. */
    public String of(Instant begins, List<Snag> snags) {
        String said =
                snags.stream()
                        .filter(snag -> snag.begins().equals(begins))
                        .map(snag -> sentence(snag, ""))
                        .distinct()
                        .collect(Collectors.joining(". "));
        return said.isEmpty() ? null : said;
    }

    private String sentence(Snag snag, String partner) {
        return switch (snag.kind()) {
            case CLASH ->
                    texts.of(
                            "calendar.snag.clash",
                            words.time(snag.otherBegins()),
                            words.time(snag.otherEnds()));
            case OUTSIDE_MINE -> texts.of("calendar.snag.outside-mine");
            case OUTSIDE_THEIRS -> texts.of("calendar.snag.outside-theirs", partner);
        };
    }
}
