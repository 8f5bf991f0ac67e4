package org.waymark.web.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * {@code <w:spans name="change" title="…" caption="…" rows="#{page.spans}"/>}: a dot on a line for
 * each {@link Span}, with a dashed line at nought. The same numbers stand in a table beside it,
 * which its title says.
 */
@FacesComponent("org.waymark.Spans")
public class Spans extends Piece {
    private static final int WIDTH = 320;
    private static final int EDGE = 8;
    private static final int ROW = 44;
    private static final int END = 5;
    private static final int FOOT = 26;
    private static final int MOST_LETTERS = 38;

    @Override
    void write(FacesContext faces, ResponseWriter out) throws IOException {
        List<Span> rows =
                ((Collection<?>) attribute("rows")).stream().map(Span.class::cast).toList();
        double low = Math.floor(2 * rows.stream().mapToDouble(Span::low).min().orElse(0)) / 2;
        double high = Math.ceil(2 * rows.stream().mapToDouble(Span::high).max().orElse(0)) / 2;
        double least = Math.min(low, -0.5);
        double unit = (WIDTH - 2.0 * EDGE) / (Math.max(high, 0.5) - least);
        int height = rows.size() * ROW + FOOT;
        String titleId = text("name") + "-title";
        out.startElement("figure", this);
        out.writeAttribute("class", "chart-box", null);
        out.startElement("svg", this);
        out.writeAttribute("class", "chart", null);
        out.writeAttribute("viewBox", "0 0 " + WIDTH + " " + height, null);
        out.writeAttribute("role", "img", null);
        out.writeAttribute("aria-labelledby", titleId, null);
        out.startElement("title", this);
        out.writeAttribute("id", titleId, null);
        out.writeText(text("title"), null);
        out.endElement("title");
        double nought = EDGE - least * unit;
        shape(out, "rule", "M" + number(nought) + " 0v" + rows.size() * ROW);
        for (int i = 0; i < rows.size(); i++) {
            write(out, rows.get(i), i * ROW, nought, unit);
        }
        words(out, nought, height - 8, "middle", "0");
        words(out, WIDTH - EDGE, height - 8, "end", "+" + number(Math.max(high, 0.5)));
        out.endElement("svg");
        if (text("caption") != null) {
            out.startElement("figcaption", this);
            out.writeAttribute("class", "hint", null);
            out.writeText(text("caption"), null);
            out.endElement("figcaption");
        }
        out.endElement("figure");
    }

    private void write(ResponseWriter out, Span row, int top, double nought, double unit)
            throws IOException {
        words(out, 0, top + 16, "start", cut(row.label()));
        int y = top + 30;
        double from = nought + row.low() * unit;
        double until = nought + row.high() * unit;
        shape(
                out,
                "span",
                "M%s %dv%dM%s %dH%sM%s %dv%d"
                        .formatted(
                                number(from),
                                y - END,
                                2 * END,
                                number(from),
                                y,
                                number(until),
                                number(until),
                                y - END,
                                2 * END));
        out.startElement("circle", this);
        out.writeAttribute("class", "bar", null);
        out.writeAttribute("cx", number(nought + row.value() * unit), null);
        out.writeAttribute("cy", y, null);
        out.writeAttribute("r", 6, null);
        out.endElement("circle");
    }

    /** The whole sentence stands in the table. */
    private static String cut(String label) {
        return label.length() <= MOST_LETTERS
                ? label
                : label.substring(0, label.lastIndexOf(' ', MOST_LETTERS)) + " …";
    }

    private void words(ResponseWriter out, double x, int y, String anchor, String words)
            throws IOException {
        out.startElement("text", this);
        out.writeAttribute("x", number(x), null);
        out.writeAttribute("y", y, null);
        out.writeAttribute("text-anchor", anchor, null);
        out.writeText(words, null);
        out.endElement("text");
    }

    private void shape(ResponseWriter out, String name, String path) throws IOException {
        out.startElement("path", this);
        out.writeAttribute("class", name, null);
        out.writeAttribute("d", path, null);
        out.endElement("path");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
