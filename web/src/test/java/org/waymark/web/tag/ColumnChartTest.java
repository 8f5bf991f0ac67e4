package org.waymark.web.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnChartTest {
    private static final double WHOLE = ColumnChart.BASE - ColumnChart.TOP;

    @Test
    void isAsHighAsItsHighestValueOrMark() {
        var columns = new ColumnChart(List.of(bar(2.0, 4.0), bar(1.0, null))).columns();

        assertThat(columns.get(0).height()).isEqualTo(WHOLE / 2);
        assertThat(columns.get(0).mark()).isEqualTo(ColumnChart.TOP);
        assertThat(columns.get(1).height()).isEqualTo(WHOLE / 4);
        assertThat(columns.get(1).top()).isEqualTo(ColumnChart.BASE - WHOLE / 4);
        assertThat(columns.get(1).mark()).isNull();
    }

    @Test
    void givesEachColumnTheSamePlaceWithinItsWidth() {
        var columns = chart(13).columns();

        assertThat(columns)
                .hasSize(13)
                .extracting(ColumnChart.Column::width)
                .containsOnly(columns.get(0).width());
        for (int i = 1; i < 13; i++) {
            assertThat(columns.get(i).left() - columns.get(i - 1).left())
                    .isCloseTo(ColumnChart.WIDTH / 13.0, within(0.001));
        }
        assertThat(columns.get(12).left() + columns.get(12).width()).isLessThan(ColumnChart.WIDTH);
    }

    @Test
    void isFlatWhereThereIsNothing() {
        assertThat(new ColumnChart(List.of()).columns()).isEmpty();
        assertThat(new ColumnChart(List.of()).labels()).isEmpty();
        assertThat(new ColumnChart(List.of(bar(0.0, 0.0), bar(null, null))).columns())
                .extracting(ColumnChart.Column::height)
                .containsOnly(0.0);
    }

    @Test
    void namesTheFirstTheMiddleAndTheLast() {
        assertThat(words(chart(13))).containsExactly("0", "6", "12");
        assertThat(words(chart(12))).containsExactly("0", "11");
        assertThat(words(chart(2))).containsExactly("0", "1");
        assertThat(words(chart(1))).containsExactly("0");
    }

    private static List<String> words(ColumnChart chart) {
        return chart.labels().stream().map(ColumnChart.Label::words).toList();
    }

    private static ColumnChart chart(int columns) {
        return new ColumnChart(
                IntStream.range(0, columns)
                        .mapToObj(i -> new Bar(String.valueOf(i), "", (double) i, null))
                        .toList());
    }

    private static Bar bar(Double value, Double mark) {
        return new Bar("", "", value, mark);
    }
}
