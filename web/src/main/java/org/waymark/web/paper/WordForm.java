package org.waymark.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.omnifaces.util.Faces;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.waymark.form.Form;
import org.waymark.form.Question;
import org.waymark.form.Section;
import org.waymark.web.text.Texts;

/**
 * A blank form as a Word file. Its headings are headings by their style, so that a screen reader
 * and Word's own list of contents find them.
 */
@ApplicationScoped
public class WordForm {
    private static final String TITLE = "Heading1";
    private static final String SECTION = "Heading2";
    private static final int LINE = 500;
    private static final int MANY_LINES = 2400;

    private Texts texts;
    private BlankForms blank;

    protected WordForm() {}

    @Inject
    public WordForm(Texts texts, BlankForms blank) {
        this.texts = texts;
        this.blank = blank;
    }

    /** Sends the form as the answer to this request, to be kept as a file. */
    public void send(Form form, String lead) throws IOException {
        String title = texts.get("scheme.form." + form.key());
        Faces.sendFile(of(form, title, lead), form.key() + ".docx", true);
    }

    /**
     * @param title what the form is called
     * @param lead whose it is, such as the phase's name
     * @return a file of the format .docx
     */
    byte[] of(Form form, String title, String lead) {
        try (var document = new XWPFDocument();
                var file = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setTitle(title);
            document.createStyles().setSpellingLanguage("en-GB");
            style(document, TITLE, "heading 1", 0, 36);
            style(document, SECTION, "heading 2", 1, 28);
            write(document, title).setStyle(TITLE);
            write(document, lead);
            form.sections().forEach(section -> write(document, section));
            if (!form.source().isEmpty()) {
                write(document, form.source());
            }
            document.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(XWPFDocument document, Section section) {
        if (!section.title().isEmpty()) {
            write(document, section.title()).setStyle(SECTION);
        }
        for (Question question : section.questions()) {
            XWPFParagraph asked = write(document, question.label());
            asked.getRuns().get(0).setBold(true);
            asked.setKeepNext(true);
            if (!question.help().isEmpty()) {
                write(document, question.help()).setKeepNext(true);
            }
            var boxes = blank.boxes(question);
            boxes.forEach(box -> write(document, "☐ " + box));
            if (boxes.isEmpty()) {
                room(document, blank.isLong(question) ? MANY_LINES : LINE);
            }
        }
    }

    private static XWPFParagraph write(XWPFDocument document, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(80);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    /** A box that grows with what is typed into it. */
    private static void room(XWPFDocument document, int height) {
        XWPFTable box = document.createTable(1, 1);
        box.setWidth("100%");
        box.getRow(0).setHeight(height);
        document.createParagraph().setSpacingAfter(120);
    }

    private static void style(
            XWPFDocument document, String id, String name, int level, int halfPoints) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        var letters = style.addNewRPr();
        letters.addNewB();
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        document.getStyles().addStyle(new XWPFStyle(style));
    }
}
