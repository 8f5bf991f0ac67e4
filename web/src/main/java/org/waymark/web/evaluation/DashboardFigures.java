package org.waymark.web.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.evaluation.Dashboard;
import org.waymark.evaluation.Distribution;
import org.waymark.evaluation.PairedChange;
import org.waymark.web.tag.Bar;
import org.waymark.web.text.Texts;

/** The dashboard as charts and tables, each saying what it counts. */
@ApplicationScoped
public class DashboardFigures {
    private static final int HUNDRED = 100;

    @Inject Texts texts;
    @Inject ResultWords words;
    @Inject SupplyFigures supplies;

    List<Figure> of(Dashboard all) {
        var figures = new ArrayList<Figure>();
        figures.add(steps(all));
        figures.add(timeToMatch(all.timeToMatch()));
        figures.add(meetings(all.meetings()));
        figures.addAll(supplies.of(all));
        all.satisfaction().forEach(one -> figures.add(satisfaction(one)));
        return figures;
    }

    private Figure steps(Dashboard all) {
        Dashboard.Steps steps = all.steps();
        int[] counts = {steps.joined(), steps.matched(), steps.active(), steps.completed()};
        String[] names = {"joined", "matched", "active", "completed"};
        var bars = new ArrayList<Bar>();
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < counts.length; i++) {
            String name = text("steps." + names[i]);
            bars.add(bar(name, counts[i]));
            rows.add(
                    List.of(
                            name,
                            String.valueOf(counts[i]),
                            i == 0 ? "" : share(counts[i], counts[i - 1])));
        }
        return new Figure(
                "steps",
                texts.of("evaluation.steps.title", steps.completed(), steps.joined()),
                text("steps.means"),
                bars,
                "",
                columns("steps.column", "mentees", "steps.share"),
                rows,
                endings(all));
    }

    private String endings(Dashboard all) {
        var said = new ArrayList<String>();
        if (all.steps().early() > 0) {
            said.add(texts.of("evaluation.early", all.steps().early()));
        }
        if (all.college() != null) {
            said.add(text("endings.whole"));
            return String.join(" ", said);
        }
        List<String> kinds =
                Stream.concat(
                                new TreeMap<>(all.endings().kinds())
                                        .entrySet().stream()
                                                .map(
                                                        kind ->
                                                                texts.of(
                                                                        "evaluation.ending."
                                                                                + kind.getKey(),
                                                                        kind.getValue())),
                                all.endings().others() == 0
                                        ? Stream.empty()
                                        : Stream.of(
                                                texts.of(
                                                        "evaluation.ending.others",
                                                        all.endings().others())))
                        .toList();
        if (!kinds.isEmpty()) {
            said.add(texts.of("evaluation.endings", String.join(", ", kinds)));
        }
        return String.join(" ", said);
    }

    private Figure timeToMatch(Dashboard.TimeToMatch time) {
        var bars = new ArrayList<Bar>();
        var rows = new ArrayList<List<String>>();
        int all = time.lots().stream().mapToInt(Integer::intValue).sum();
        int together = 0;
        for (int i = 0; i < time.lots().size(); i++) {
            String name = text("time.lot." + i);
            int many = time.lots().get(i);
            together += many;
            bars.add(bar(name, many));
            rows.add(List.of(name, String.valueOf(many), share(together, all)));
        }
        return new Figure(
                "time",
                time.median() == null
                        ? text("time.title.few")
                        : texts.of("evaluation.time.title", days(time.median())),
                text("time.means"),
                bars,
                "",
                columns("time.column", "mentees", "time.together"),
                rows,
                time.median() == null
                        ? text("time.few")
                        : texts.of(
                                "evaluation.time.quartiles",
                                days(time.lowerQuartile()),
                                days(time.upperQuartile())));
    }

    private Figure meetings(Dashboard.Meetings meetings) {
        var rows =
                List.of(
                        List.of(text("meetings.pairs"), String.valueOf(meetings.pairs())),
                        List.of(text("meetings.met"), String.valueOf(meetings.met())),
                        List.of(text("meetings.held"), String.valueOf(meetings.held())),
                        List.of(
                                text("meetings.average"),
                                meetings.average() == null
                                        ? text("none")
                                        : words.mean(meetings.average())));
        return new Figure(
                "meetings",
                texts.of("evaluation.meetings.title", meetings.held()),
                text("meetings.means"),
                List.of(
                        bar(text("meetings.pairs"), meetings.pairs()),
                        bar(text("meetings.met"), meetings.met())),
                "",
                columns("meetings.column", "number"),
                rows,
                "");
    }

    private Figure satisfaction(Distribution one) {
        String title =
                one.mean() == null
                        ? one.label()
                        : texts.of(
                                "evaluation.satisfaction.title",
                                one.label(),
                                words.mean(one.mean()));
        return new Figure(
                "said-" + one.question(),
                title,
                text("satisfaction.means"),
                words.bars(one),
                "",
                columns("answer", "share"),
                one.shares().stream()
                        .map(
                                share ->
                                        List.of(
                                                words.shareLabel(share),
                                                words.percent(share.inHundred())))
                        .toList(),
                one.isShown()
                        ? texts.of("evaluation.answered", one.people())
                                + (one.shares().isEmpty() ? " " + text("shares.few") : "")
                        : text("few"));
    }

    /** The paired change as a table only: its chart is of another kind. */
    Figure changes(List<PairedChange> changes) {
        return new Figure(
                "changes",
                text("results.after"),
                text("results.after.means"),
                List.of(),
                "",
                columns(
                        "question",
                        "people",
                        "mean.before",
                        "mean.after",
                        "change",
                        "interval.title",
                        "chance.t",
                        "chance.ranks"),
                changes.stream()
                        .filter(PairedChange::isShown)
                        .map(
                                one ->
                                        List.of(
                                                words.label(one),
                                                String.valueOf(one.test().n()),
                                                words.mean(one.test().before()),
                                                words.mean(one.test().after()),
                                                words.change(one.test().difference()),
                                                words.interval(one.test()),
                                                words.chance(one.test().t()),
                                                words.chance(one.test().byRanks())))
                        .toList(),
                "");
    }

    String days(double days) {
        return days == Math.rint(days)
                ? String.valueOf((int) days)
                : String.format(Locale.UK, "%.1f", days);
    }

    String share(int many, int all) {
        return all == 0 ? "" : words.percent((int) Math.round((double) HUNDRED * many / all));
    }

    private static Bar bar(String name, int count) {
        return new Bar(name, String.valueOf(count), (double) count, null);
    }

    private List<String> columns(String... names) {
        return Stream.of(names).map(this::text).toList();
    }

    private String text(String key) {
        return texts.get("evaluation." + key);
    }
}
