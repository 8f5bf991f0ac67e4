package org.waymark.web.tag;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;

/** What is typed into or chosen from in a {@link Line}, for each kind of it. */
final class Control {
    private static final int FEWEST_DATES = 2;

    private final Line line;
    private final ResponseWriter out;

    Control(Line line, ResponseWriter out) {
        this.line = line;
        this.out = out;
    }

    void write() throws IOException {
        switch (line.kind) {
            case TICK -> writeTick();
            case LONG -> writeTextArea();
            case SELECT -> writeSelect();
            case CHOICE, CHOICES, YES_NO, SCALE -> writeChoices();
            case DATES -> writeDates();
            default -> writeInput();
        }
    }

    private void writeInput() throws IOException {
        if (line.kind == Kind.DATE || line.kind == Kind.TIME) {
            line.control.putIfAbsent("class", "input-date");
        }
        openControl("input");
        out.writeAttribute("type", line.kind.inputType(), null);
        if (line.kind == Kind.NUMBER) {
            out.writeAttribute("inputmode", "numeric", null);
        }
        if (line.kind != Kind.PASSWORD && line.kind != Kind.FILE) {
            attribute("value", first());
        }
        out.endElement("input");
    }

    private void writeTextArea() throws IOException {
        line.control.putIfAbsent("rows", 3);
        openControl("textarea");
        // A browser drops the first line break of a text area: this one, so that none is lost.
        out.writeText("\n", null);
        out.writeText(first() == null ? "" : first(), null);
        out.endElement("textarea");
    }

    private void writeSelect() throws IOException {
        openControl("select");
        if (line.optional || first() == null) {
            open("option");
            out.writeAttribute("value", "", null);
            out.writeText(line.texts.of("frame.field.choose"), null);
            out.endElement("option");
        }
        for (Option option : line.options) {
            open("option");
            out.writeAttribute("value", option.value(), null);
            if (line.values.contains(option.value())) {
                out.writeAttribute("selected", true, null);
            }
            out.writeText(option.label(), null);
            out.endElement("option");
        }
        out.endElement("select");
    }

    private void writeChoices() throws IOException {
        open("div");
        out.writeAttribute("class", line.bare ? "choices bare" : "choices", null);
        for (int i = 0; i < line.options.size(); i++) {
            writeChoice(line.options.get(i), i == 0 ? line.id : line.id + "-" + i);
        }
        out.endElement("div");
    }

    private void writeDates() throws IOException {
        open("div");
        out.writeAttribute("class", "row", null);
        int count = Math.max(line.values.size() + 1, FEWEST_DATES);
        for (int i = 0; i < count; i++) {
            open("input");
            out.writeAttribute("class", "input input-date", null);
            out.writeAttribute("type", line.kind.inputType(), null);
            out.writeAttribute("id", i == 0 ? line.id : line.id + "-" + i, null);
            out.writeAttribute("name", line.id, null);
            out.writeAttribute("aria-label", line.label + " " + (i + 1), null);
            attribute("value", i < line.values.size() ? line.values.get(i) : null);
            out.endElement("input");
        }
        out.endElement("div");
    }

    private void writeTick() throws IOException {
        open("div");
        out.writeAttribute("class", "choices bare", null);
        writeChoice(new Option("true", line.label, line.hint), line.id);
        out.endElement("div");
    }

    private void writeChoice(Option option, String choiceId) throws IOException {
        open("label");
        open("input");
        out.writeAttribute("type", line.kind.inputType(), null);
        out.writeAttribute("id", choiceId, null);
        out.writeAttribute("name", line.id, null);
        out.writeAttribute("value", option.value(), null);
        if (line.values.contains(option.value())) {
            out.writeAttribute("checked", true, null);
        }
        if (line.error != null && line.kind == Kind.TICK) {
            out.writeAttribute("aria-invalid", "true", null);
            out.writeAttribute("aria-describedby", line.id + "-error", null);
        }
        out.endElement("input");
        out.writeText(" ", null);
        open("span");
        out.writeText(option.label(), null);
        if (option.hint() != null) {
            out.writeText(" ", null);
            open("span");
            out.writeAttribute("class", "hint", null);
            out.writeText(option.hint(), null);
            out.endElement("span");
        }
        out.endElement("span");
        out.endElement("label");
    }

    private void openControl(String element) throws IOException {
        open(element);
        Object extraClass = line.control.remove("class");
        out.writeAttribute("class", extraClass == null ? "input" : "input " + extraClass, null);
        out.writeAttribute("id", line.id, null);
        out.writeAttribute("name", line.id, null);
        if (line.error != null) {
            out.writeAttribute("aria-invalid", "true", null);
        }
        attribute("aria-describedby", line.descriptions());
        for (Map.Entry<String, Object> extra : line.control.entrySet()) {
            attribute(extra.getKey(), extra.getValue());
        }
    }

    private String first() {
        return line.values.isEmpty() || line.values.get(0).isEmpty() ? null : line.values.get(0);
    }

    private void open(String element) throws IOException {
        out.startElement(element, line.component);
    }

    private void attribute(String name, Object value) throws IOException {
        if (value != null) {
            out.writeAttribute(name, value, null);
        }
    }
}
