package org.waymark.web.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.web.text.Texts;

/**
 * One line of a form as it is written: label, hint, error and {@link Control}, in this order, tied
 * to each other by their ids. Both a field and a question of a form are written by it.
 */
final class Line {
    final UIComponent component;
    final Texts texts;

    Kind kind = Kind.TEXT;
    String id;
    String label;
    String hint;
    String error;
    boolean optional;

    /** Choices without boxes around them, one under the other. */
    boolean bare;

    /** A part of a group, which makes the room around it. */
    boolean part;

    /** The label is read out but not seen, since a heading says it. */
    boolean hiddenLabel;

    List<Option> options = List.of();
    List<String> values = List.of();

    /** Attributes of the control beyond those that the kind brings. */
    final Map<String, Object> control = new LinkedHashMap<>();

    Line(UIComponent component, Texts texts) {
        this.component = component;
        this.texts = texts;
    }

    void writeWhole(ResponseWriter out) throws IOException {
        write(out);
        end(out);
    }

    void write(ResponseWriter out) throws IOException {
        String element = kind.isGroup() ? "fieldset" : "div";
        open(out, element);
        out.writeAttribute("class", boxClass(), null);
        if (kind.isGroup()) {
            attribute(out, "aria-describedby", descriptions());
        }
        if (kind != Kind.TICK) {
            writeLabel(out);
            writeHint(out);
        }
        writeError(out);
        new Control(this, out).write();
    }

    /** Ends what {@link #write} began; what stands between belongs to the field. */
    void end(ResponseWriter out) throws IOException {
        out.endElement(kind.isGroup() ? "fieldset" : "div");
    }

    private String boxClass() {
        String box = part ? "part" : "field";
        return error == null ? box : box + " has-error";
    }

    private void writeLabel(ResponseWriter out) throws IOException {
        open(out, kind.isGroup() ? "legend" : "label");
        if (!kind.isGroup()) {
            out.writeAttribute("for", id, null);
        }
        attribute(out, "class", hiddenLabel ? "visually-hidden" : null);
        out.writeText(label, null);
        if (optional) {
            out.writeText(" ", null);
            open(out, "span");
            out.writeAttribute("class", "optional", null);
            out.writeText(texts.of("frame.field.optional"), null);
            out.endElement("span");
        }
        out.endElement(kind.isGroup() ? "legend" : "label");
    }

    private void writeHint(ResponseWriter out) throws IOException {
        if (hint != null) {
            open(out, "p");
            out.writeAttribute("class", "hint", null);
            out.writeAttribute("id", id + "-hint", null);
            out.writeText(hint, null);
            out.endElement("p");
        }
    }

    private void writeError(ResponseWriter out) throws IOException {
        if (error != null) {
            open(out, "p");
            out.writeAttribute("class", "error", null);
            out.writeAttribute("id", id + "-error", null);
            open(out, "span");
            out.writeAttribute("class", "visually-hidden", null);
            out.writeText(texts.of("frame.field.error"), null);
            out.endElement("span");
            out.writeText(" " + error, null);
            out.endElement("p");
        }
    }

    /** The ids of what is read out with the control. */
    String descriptions() {
        List<String> ids = new ArrayList<>();
        if (hint != null) {
            ids.add(id + "-hint");
        }
        if (error != null) {
            ids.add(id + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    private void open(ResponseWriter out, String element) throws IOException {
        out.startElement(element, component);
    }

    private static void attribute(ResponseWriter out, String name, Object value)
            throws IOException {
        if (value != null) {
            out.writeAttribute(name, value, null);
        }
    }
}
