package org.waymark.web.about;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.web.text.Texts;

/** Who can read what, as one table: what is written down the side, readers along the top. */
@Named
@RequestScoped
public class WhoReadsPage {
    private static final List<String> READERS =
            List.of("pair", "manager", "coordinator", "administrator", "assessor");

    @Inject Texts texts;

    public List<String> getReaders() {
        return READERS.stream().map(reader -> texts.of("about.reads.by." + reader)).toList();
    }

    public List<Row> getRows() {
        return Stream.of(
                        "profile",
                        "goals",
                        "purpose",
                        "advice",
                        "introduction",
                        "agreement",
                        "pages",
                        "times",
                        "note",
                        "report",
                        "portfolio",
                        "answers",
                        "equality")
                .map(this::row)
                .toList();
    }

    private Row row(String what) {
        return new Row(
                texts.of("about.reads." + what),
                READERS.stream()
                        .map(
                                reader ->
                                        new Cell(
                                                texts.of("about.reads.by." + reader),
                                                texts.of("about.reads." + what + "." + reader)))
                        .toList());
    }

    /** One kind of writing, and what each reader gets of it. */
    public record Row(String what, List<Cell> cells) {}

    /** What one reader gets. */
    public record Cell(String reader, String gets) {}
}
