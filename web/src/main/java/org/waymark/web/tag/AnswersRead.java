package org.waymark.web.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.Question;
import org.waymark.form.Section;

/**
 * {@code <w:answers form="#{page.form}" value="#{page.answers}"/>}: a document to be read. With
 * {@code was="#{page.before}"} each answer that differs says what it was and what it is now; with
 * {@code changes="true"} only those are shown, with {@code source="true"} from whom the wording
 * comes. Questions without an answer are left out.
 */
@FacesComponent("org.waymark.AnswersRead")
public class AnswersRead extends Piece {
    @Override
    void write(FacesContext faces, ResponseWriter out) throws IOException {
        Form form = (Form) attribute("form");
        Answers answers = attribute("value") instanceof Answers given ? given : Answers.NONE;
        Answers before = attribute("was") instanceof Answers given ? given : null;
        boolean onlyChanges = Boolean.parseBoolean(text("changes"));
        for (Section section : form.sections()) {
            List<Question> shown =
                    section.questions().stream()
                            .filter(question -> isShown(question, answers, before, onlyChanges))
                            .toList();
            if (!shown.isEmpty()) {
                write(out, section.title(), shown, answers, before);
            }
        }
        if (Boolean.parseBoolean(text("source")) && !form.source().isBlank()) {
            out.startElement("p", this);
            out.writeAttribute("class", "hint", null);
            out.writeText(form.source(), null);
            out.endElement("p");
        }
    }

    private static boolean isShown(
            Question question, Answers answers, Answers before, boolean onlyChanges) {
        String key = question.key();
        boolean differs = before != null && !answers.all(key).equals(before.all(key));
        return differs || !onlyChanges && answers.has(key);
    }

    private void write(
            ResponseWriter out,
            String title,
            List<Question> questions,
            Answers answers,
            Answers before)
            throws IOException {
        String heading = text("heading");
        if (heading != null && !title.isBlank()) {
            out.startElement(heading, this);
            out.writeText(title, null);
            out.endElement(heading);
        }
        out.startElement("dl", this);
        out.writeAttribute("class", "summary", null);
        for (Question question : questions) {
            out.startElement("div", this);
            out.startElement("dt", this);
            out.writeText(question.label(), null);
            out.endElement("dt");
            out.startElement("dd", this);
            write(out, question, answers.all(question.key()), before);
            out.endElement("dd");
            out.endElement("div");
        }
        out.endElement("dl");
    }

    private void write(ResponseWriter out, Question question, List<String> now, Answers before)
            throws IOException {
        String said = FormWords.said(question, now, texts(), words());
        List<String> was = before == null ? now : before.all(question.key());
        if (was.equals(now)) {
            Prose.write(out, this, said);
            return;
        }
        out.writeAttribute("class", "stack close", null);
        if (!was.isEmpty()) {
            change(out, "del", "frame.was", FormWords.said(question, was, texts(), words()));
        }
        if (!now.isEmpty()) {
            change(out, "ins", was.isEmpty() ? "frame.new" : "frame.now", said);
        }
    }

    private void change(ResponseWriter out, String element, String key, String said)
            throws IOException {
        out.startElement("p", this);
        out.startElement(element, this);
        out.startElement("b", this);
        out.writeText(texts().of(key) + " ", null);
        out.endElement("b");
        out.writeText(said, null);
        out.endElement(element);
        out.endElement("p");
    }
}
