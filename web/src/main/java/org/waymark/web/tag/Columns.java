package org.waymark.web.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * {@code <w:columns name="sent" title="…" most="12" caption="…" rows="#{page.bars}"/>}: how
 * something went over time, a column for each {@link Bar}, whose mark is a dashed line. {@code
 * most} is what the top line stands for. The same numbers stand in a table beside it, which its
 * title says.
 */
@FacesComponent("org.waymark.Columns")
public class Columns extends Piece {
    @Override
    void write(FacesContext faces, ResponseWriter out) throws IOException {
        List<Bar> rows = ((Collection<?>) attribute("rows")).stream().map(Bar.class::cast).toList();
        String titleId = text("name") + "-title";
        out.startElement("figure", this);
        out.writeAttribute("class", "chart-box", null);
        out.startElement("svg", this);
        out.writeAttribute("class", "chart", null);
        out.writeAttribute("viewBox", "0 0 " + ColumnChart.WIDTH + " " + ColumnChart.HEIGHT, null);
        out.writeAttribute("role", "img", null);
        out.writeAttribute("aria-labelledby", titleId, null);
        out.startElement("title", this);
        out.writeAttribute("id", titleId, null);
        out.writeText(text("title"), null);
        out.endElement("title");
        write(out, new ColumnChart(rows));
        out.endElement("svg");
        if (text("caption") != null) {
            out.startElement("figcaption", this);
            out.writeAttribute("class", "hint", null);
            out.writeText(text("caption"), null);
            out.endElement("figcaption");
        }
        out.endElement("figure");
    }

    private void write(ResponseWriter out, ColumnChart chart) throws IOException {
        line(out, "axis", 0, ColumnChart.TOP, ColumnChart.WIDTH);
        words(out, 0, ColumnChart.TOP - 8, "start", text("most"));
        for (ColumnChart.Column column : chart.columns()) {
            if (column.height() > 0) {
                out.startElement("rect", this);
                out.writeAttribute("class", "bar", null);
                out.writeAttribute("x", number(column.left()), null);
                out.writeAttribute("y", number(column.top()), null);
                out.writeAttribute("width", number(column.width()), null);
                out.writeAttribute("height", number(column.height()), null);
                out.endElement("rect");
            }
            if (column.mark() != null) {
                line(out, "rule", column.left() - 3, column.mark(), column.width() + 6);
            }
        }
        line(out, "axis", 0, ColumnChart.BASE, ColumnChart.WIDTH);
        for (ColumnChart.Label label : chart.labels()) {
            words(out, label.at(), ColumnChart.HEIGHT - 8, label.anchor(), label.words());
        }
    }

    private void line(ResponseWriter out, String name, double left, double top, double length)
            throws IOException {
        out.startElement("path", this);
        out.writeAttribute("class", name, null);
        out.writeAttribute(
                "d", "M" + number(left) + " " + number(top) + "h" + number(length), null);
        out.endElement("path");
    }

    private void words(ResponseWriter out, double x, double y, String anchor, String words)
            throws IOException {
        out.startElement("text", this);
        out.writeAttribute("x", number(x), null);
        out.writeAttribute("y", number(y), null);
        out.writeAttribute("text-anchor", anchor, null);
        out.writeText(words == null ? "" : words, null);
        out.endElement("text");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
