package org.waymark.web.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.evaluation.Dashboard;
import org.waymark.web.tag.Bar;
import org.waymark.web.text.Texts;

/** What mentees want beside what mentors offer, by topic, College and grade. */
@ApplicationScoped
public class SupplyFigures {
    @Inject Texts texts;

    List<Figure> of(Dashboard all) {
        return List.of(
                topics(all.topics()),
                supply("colleges", all.byCollege()),
                supply("grades", all.byGrade()));
    }

    private Figure topics(List<Dashboard.Supply> topics) {
        Dashboard.Supply shortest = null;
        for (Dashboard.Supply one : topics) {
            if (one.isShort() > 0 && (shortest == null || one.isShort() > shortest.isShort())) {
                shortest = one;
            }
        }
        String title =
                shortest == null
                        ? text("topics.title")
                        : texts.of(
                                "evaluation.topics.title.short",
                                shortest.isShort(),
                                shortest.name());
        return supply("topics", title, topics);
    }

    private Figure supply(String id, List<Dashboard.Supply> supplies) {
        return supply(id, text(id + ".title"), supplies);
    }

    private Figure supply(String id, String title, List<Dashboard.Supply> supplies) {
        var bars = new ArrayList<Bar>();
        var rows = new ArrayList<List<String>>();
        for (Dashboard.Supply one : supplies) {
            String name = one.name().isEmpty() ? text("elsewhere") : one.name();
            bars.add(
                    new Bar(
                            name,
                            String.valueOf(one.wanted()),
                            (double) one.wanted(),
                            (double) one.offered()));
            rows.add(
                    List.of(
                            name,
                            String.valueOf(one.wanted()),
                            String.valueOf(one.offered()),
                            one.isShort() == 0
                                    ? text("none")
                                    : texts.of("evaluation.short", one.isShort())));
        }
        return new Figure(
                id,
                title,
                text(id + ".means"),
                bars,
                text("supply.caption"),
                columns(id + ".column", "wanted", "offered", "gap"),
                rows,
                rows.isEmpty() ? text("supply.none") : "");
    }

    private List<String> columns(String... names) {
        return Stream.of(names).map(this::text).toList();
    }

    private String text(String key) {
        return texts.get("evaluation." + key);
    }
}
