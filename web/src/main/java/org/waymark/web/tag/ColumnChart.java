package org.waymark.web.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where the columns of a chart stand and how high they are: one for each {@link Bar}, side by side,
 * the highest value or mark as high as the chart. Knows nothing of pages.
 */
final class ColumnChart {
    static final int WIDTH = 320;
    static final int HEIGHT = 178;

    /** The lines on which the columns stand and to which the highest reaches. */
    static final int BASE = 150;

    static final int TOP = 30;

    /** How much of its place a column fills. */
    private static final double FILLED = 0.66;

    private final List<Bar> bars;
    private final double most;

    ColumnChart(List<Bar> bars) {
        this.bars = List.copyOf(bars);
        most =
                bars.stream()
                        .flatMap(bar -> Stream.of(bar.value(), bar.mark()))
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(0);
    }

    /**
     * A column.
     *
     * @param height 0 where there is nothing to show
     * @param mark how far down the reference line lies, or null
     */
    record Column(double left, double width, double height, Double mark) {
        double top() {
            return BASE - height;
        }
    }

    /** What is written below the chart, and where. */
    record Label(double at, String anchor, String words) {}

    List<Column> columns() {
        double place = (double) WIDTH / Math.max(bars.size(), 1);
        var columns = new ArrayList<Column>();
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            columns.add(
                    new Column(
                            i * place + place * (1 - FILLED) / 2,
                            place * FILLED,
                            bar.value() == null ? 0 : height(bar.value()),
                            bar.mark() == null ? null : BASE - height(bar.mark())));
        }
        return columns;
    }

    /** The first, the middle one and the last: more would run into each other. */
    List<Label> labels() {
        if (bars.isEmpty()) {
            return List.of();
        }
        var labels = new ArrayList<Label>();
        labels.add(new Label(0, "start", bars.get(0).label()));
        int last = bars.size() - 1;
        if (last > 1 && last % 2 == 0) {
            labels.add(new Label(WIDTH / 2.0, "middle", bars.get(last / 2).label()));
        }
        if (last > 0) {
            labels.add(new Label(WIDTH, "end", bars.get(last).label()));
        }
        return labels;
    }

    private double height(double value) {
        return most <= 0 ? 0 : value / most * (BASE - TOP);
    }
}
