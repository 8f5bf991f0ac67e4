package org.waymark.web.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * {@code <w:bars name="minutes" title="…" caption="…" rows="#{page.bars}"/>}: a chart of {@link
 * Bar}s. The same numbers stand in a table beside it, which its title says.
 */
@FacesComponent("org.waymark.Bars")
public class Bars extends Piece {
    private static final int WIDTH = 320;
    private static final int LONGEST = 300;
    private static final int ROW = 46;

    @Override
    void write(FacesContext faces, ResponseWriter out) throws IOException {
        List<Bar> rows = ((Collection<?>) attribute("rows")).stream().map(Bar.class::cast).toList();
        double most =
                rows.stream()
                        .flatMap(row -> Stream.of(row.value(), row.mark()))
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(0);
        double unit = most <= 0 ? 0 : LONGEST / most;
        String titleId = text("name") + "-title";
        out.startElement("figure", this);
        out.writeAttribute("class", "chart-box", null);
        out.startElement("svg", this);
        out.writeAttribute("class", "chart", null);
        out.writeAttribute("viewBox", "0 0 " + WIDTH + " " + (rows.size() * ROW + 2), null);
        out.writeAttribute("role", "img", null);
        out.writeAttribute("aria-labelledby", titleId, null);
        out.startElement("title", this);
        out.writeAttribute("id", titleId, null);
        out.writeText(text("title"), null);
        out.endElement("title");
        for (int i = 0; i < rows.size(); i++) {
            write(out, rows.get(i), i * ROW, unit);
        }
        out.endElement("svg");
        if (text("caption") != null) {
            out.startElement("figcaption", this);
            out.writeAttribute("class", "hint", null);
            out.writeText(text("caption"), null);
            out.endElement("figcaption");
        }
        out.endElement("figure");
    }

    private void write(ResponseWriter out, Bar row, int top, double unit) throws IOException {
        words(out, 0, top + 16, "start", row.label());
        words(out, WIDTH, top + 16, "end", row.words());
        if (row.value() == null) {
            shape(out, "none", "M0 " + (top + 31) + "h120");
        } else {
            out.startElement("rect", this);
            out.writeAttribute("class", "bar", null);
            out.writeAttribute("x", 0, null);
            out.writeAttribute("y", top + 23, null);
            out.writeAttribute("width", number(row.value() * unit), null);
            out.writeAttribute("height", 16, null);
            out.endElement("rect");
        }
        if (row.mark() != null) {
            shape(out, "rule", "M" + number(row.mark() * unit) + " " + (top + 20) + "v22");
        }
    }

    private void words(ResponseWriter out, int x, int y, String anchor, String words)
            throws IOException {
        out.startElement("text", this);
        out.writeAttribute("x", x, null);
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
