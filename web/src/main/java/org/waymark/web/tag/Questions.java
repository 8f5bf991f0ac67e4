package org.waymark.web.tag;

import jakarta.el.ValueExpression;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.Question;
import org.waymark.form.Section;

/**
 * {@code <w:form form="#{page.form}" value="#{page.answers}"/>}: the questions of a form, to be
 * answered; {@code only="goals from"} takes some of them. What was typed is put into the bean's
 * {@link Answers} as it is: whether it is right is for {@link Form#check}, whose refusals come back
 * at the questions. With {@code draft="/my/drafts/agreement/…"} a script keeps what is being typed.
 */
@FacesComponent("org.waymark.Questions")
public class Questions extends Piece {
    private Map<String, String[]> typed;

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void decode(FacesContext faces) {
        Map<String, String[]> sent = faces.getExternalContext().getRequestParameterValuesMap();
        typed = new HashMap<>();
        questions()
                .forEach(
                        question -> {
                            String[] values = sent.get(question.key());
                            if (values == null && kindOf(question).isSilentWhenEmpty()) {
                                values = new String[0];
                            }
                            if (values != null) {
                                typed.put(question.key(), values);
                            }
                        });
    }

    @Override
    public void processUpdates(FacesContext faces) {
        if (isRendered() && typed != null) {
            ValueExpression value = getValueExpression("value");
            value.setValue(faces.getELContext(), answers());
            typed = null;
        }
    }

    /** The answers as they stand: those of the bean, and over them what was typed. */
    private Answers answers() {
        Answers answers = attribute("value") instanceof Answers kept ? kept : Answers.NONE;
        if (typed != null) {
            for (Map.Entry<String, String[]> one : typed.entrySet()) {
                answers = answers.with(one.getKey(), tidy(one.getValue()));
            }
        }
        return answers;
    }

    private static List<String> tidy(String[] values) {
        List<String> tidy = new ArrayList<>();
        for (String value : values) {
            tidy.add(value.replace("\r\n", "\n").strip());
        }
        return tidy;
    }

    @Override
    void write(FacesContext faces, ResponseWriter out) throws IOException {
        Answers answers = answers();
        out.startElement("div", this);
        out.writeAttribute("class", "stack loose questions", null);
        if (text("draft") != null) {
            String root = faces.getExternalContext().getRequestContextPath();
            out.writeAttribute("data-draft", root + text("draft"), null);
            out.writeAttribute("data-failed", texts().of("frame.saved.failed"), null);
        }
        for (Section section : form().sections()) {
            out.startElement("div", this);
            if (!section.title().isBlank()) {
                out.startElement(heading(), this);
                out.writeText(section.title(), null);
                out.endElement(heading());
            }
            for (Question question : section.questions()) {
                line(faces, question, answers.all(question.key())).writeWhole(out);
            }
            out.endElement("div");
        }
        writeSource(out);
        out.endElement("div");
    }

    /** From whom the wording comes; {@code source="false"} where the page shows it once already. */
    private void writeSource(ResponseWriter out) throws IOException {
        if (!form().source().isBlank() && !"false".equals(text("source"))) {
            out.startElement("p", this);
            out.writeAttribute("class", "hint", null);
            out.writeText(form().source(), null);
            out.endElement("p");
        }
    }

    private Line line(FacesContext faces, Question question, List<String> values) {
        var line = new Line(this, texts());
        line.kind = kindOf(question);
        line.id = question.key();
        line.label = question.label();
        line.hint = question.help().isBlank() ? null : question.help();
        line.error = Field.error(faces, question.key());
        line.optional = !question.required();
        line.bare = line.kind == Kind.SCALE;
        line.options = FormWords.options(question, texts());
        line.values = values;
        if (line.kind == Kind.LONG) {
            line.control.put("maxlength", Form.MOST_CHARACTERS);
        }
        if (line.kind == Kind.NUMBER) {
            line.control.put("class", "input-short");
        }
        return line;
    }

    private static Kind kindOf(Question question) {
        return switch (question.kind()) {
            case TEXT -> Kind.TEXT;
            case LONG -> Kind.LONG;
            case CHOICE, YES_NO -> Kind.CHOICE;
            case CHOICES, PEOPLE -> Kind.CHOICES;
            case SCALE -> Kind.SCALE;
            case DATE -> Kind.DATE;
            case DATES -> Kind.DATES;
            case NUMBER -> Kind.NUMBER;
        };
    }

    private List<Question> questions() {
        return form().questions().toList();
    }

    private Form form() {
        Form form = (Form) attribute("form");
        if (text("only") != null) {
            Set<String> keys = Set.of(text("only").split("[\\s,]+"));
            return form.only(question -> keys.contains(question.key()));
        }
        return form.only(question -> !question.repeats());
    }

    private String heading() {
        return text("heading") == null ? "h2" : text("heading");
    }
}
