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
 * One line of a form as it is written: label, hint, error and control, in this order, tied to each
 * other by their ids. Both a field and a question of a form are written by it.
 */
final class Line {
    private static final int FEWEST_DATES = 2;

    private final UIComponent component;
    private final Texts texts;

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
        if (kind == Kind.TICK) {
            writeError(out);
            writeTick(out);
        } else {
            writeLabel(out);
            writeHint(out);
            writeError(out);
            writeControl(out);
        }
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

    private void writeControl(ResponseWriter out) throws IOException {
        switch (kind) {
            case LONG -> writeTextArea(out);
            case SELECT -> writeSelect(out);
            case CHOICE, CHOICES, YES_NO, SCALE -> writeChoices(out);
            case DATES -> writeDates(out);
            default -> writeInput(out);
        }
    }

    private void writeInput(ResponseWriter out) throws IOException {
        if (kind == Kind.DATE || kind == Kind.TIME) {
            control.putIfAbsent("class", "input-date");
        }
        openControl(out, "input");
        out.writeAttribute("type", kind.inputType(), null);
        if (kind == Kind.NUMBER) {
            out.writeAttribute("inputmode", "numeric", null);
        }
        if (kind != Kind.PASSWORD && kind != Kind.FILE) {
            attribute(out, "value", first());
        }
        out.endElement("input");
    }

    private void writeTextArea(ResponseWriter out) throws IOException {
        control.putIfAbsent("rows", 3);
        openControl(out, "textarea");
        // A browser drops the first line break of a text area: this one, so that none is lost.
        out.writeText("\n", null);
        out.writeText(first() == null ? "" : first(), null);
        out.endElement("textarea");
    }

    private void writeSelect(ResponseWriter out) throws IOException {
        openControl(out, "select");
        if (optional || first() == null) {
            open(out, "option");
            out.writeAttribute("value", "", null);
            out.writeText(texts.of("frame.field.choose"), null);
            out.endElement("option");
        }
        for (Option option : options) {
            open(out, "option");
            out.writeAttribute("value", option.value(), null);
            if (values.contains(option.value())) {
                out.writeAttribute("selected", true, null);
            }
            out.writeText(option.label(), null);
            out.endElement("option");
        }
        out.endElement("select");
    }

    private void writeChoices(ResponseWriter out) throws IOException {
        open(out, "div");
        out.writeAttribute("class", bare ? "choices bare" : "choices", null);
        for (int i = 0; i < options.size(); i++) {
            writeChoice(out, options.get(i), i == 0 ? id : id + "-" + i);
        }
        out.endElement("div");
    }

    private void writeDates(ResponseWriter out) throws IOException {
        open(out, "div");
        out.writeAttribute("class", "row", null);
        int count = Math.max(values.size() + 1, FEWEST_DATES);
        for (int i = 0; i < count; i++) {
            open(out, "input");
            out.writeAttribute("class", "input input-date", null);
            out.writeAttribute("type", kind.inputType(), null);
            out.writeAttribute("id", i == 0 ? id : id + "-" + i, null);
            out.writeAttribute("name", id, null);
            out.writeAttribute("aria-label", label + " " + (i + 1), null);
            attribute(out, "value", i < values.size() ? values.get(i) : null);
            out.endElement("input");
        }
        out.endElement("div");
    }

    private void writeTick(ResponseWriter out) throws IOException {
        open(out, "div");
        out.writeAttribute("class", "choices bare", null);
        writeChoice(out, new Option("true", label, hint), id);
        out.endElement("div");
    }

    private void writeChoice(ResponseWriter out, Option option, String choiceId)
            throws IOException {
        open(out, "label");
        open(out, "input");
        out.writeAttribute("type", kind.inputType(), null);
        out.writeAttribute("id", choiceId, null);
        out.writeAttribute("name", id, null);
        out.writeAttribute("value", option.value(), null);
        if (values.contains(option.value())) {
            out.writeAttribute("checked", true, null);
        }
        if (error != null && kind == Kind.TICK) {
            out.writeAttribute("aria-invalid", "true", null);
            out.writeAttribute("aria-describedby", id + "-error", null);
        }
        out.endElement("input");
        out.writeText(" ", null);
        open(out, "span");
        out.writeText(option.label(), null);
        if (option.hint() != null) {
            out.writeText(" ", null);
            open(out, "span");
            out.writeAttribute("class", "hint", null);
            out.writeText(option.hint(), null);
            out.endElement("span");
        }
        out.endElement("span");
        out.endElement("label");
    }

    private void openControl(ResponseWriter out, String element) throws IOException {
        open(out, element);
        Object extraClass = control.remove("class");
        out.writeAttribute("class", extraClass == null ? "input" : "input " + extraClass, null);
        out.writeAttribute("id", id, null);
        out.writeAttribute("name", id, null);
        if (error != null) {
            out.writeAttribute("aria-invalid", "true", null);
        }
        attribute(out, "aria-describedby", descriptions());
        for (Map.Entry<String, Object> extra : control.entrySet()) {
            attribute(out, extra.getKey(), extra.getValue());
        }
    }

    private String descriptions() {
        List<String> ids = new ArrayList<>();
        if (hint != null) {
            ids.add(id + "-hint");
        }
        if (error != null) {
            ids.add(id + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    private String first() {
        return values.isEmpty() || values.get(0).isEmpty() ? null : values.get(0);
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
