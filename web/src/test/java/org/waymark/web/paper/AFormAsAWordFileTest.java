package org.waymark.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.waymark.form.Form;
import org.waymark.form.FormVersion;
import org.waymark.scheme.Template;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** Word opens the file, finds headings in it, and there is room for each answer. */
class AFormAsAWordFileTest {
    private final Texts texts = new Texts(new Words(Clock.systemUTC()));
    private final WordForm word = new WordForm(texts, new BlankForms(texts));

    @Test
    void asksEveryQuestionUnderItsHeading() throws IOException {
        Form agreement = form("agreement");
        try (var document = read(agreement)) {
            assertThat(of(document, "Heading1")).containsExactly("Agreement");
            assertThat(of(document, "Heading2"))
                    .containsExactlyElementsOf(
                            agreement.sections().stream()
                                    .map(section -> section.title())
                                    .filter(title -> !title.isEmpty())
                                    .toList());
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsAll(agreement.questions().map(asked -> asked.label()).toList())
                    .contains("A phase", "☐ every 2 weeks");
            assertThat(document.getTables()).isNotEmpty();
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Agreement");
        }
    }

    @Test
    void isMadeOfEveryFormOfEveryTemplate() throws IOException {
        for (Template template : Template.values()) {
            for (String key : Template.FORMS) {
                Form form = new FormVersion("test", key, 1, template.form(key)).form();
                try (var document = read(form)) {
                    assertThat(document.getParagraphs()).as(key).isNotEmpty();
                }
            }
        }
    }

    private XWPFDocument read(Form form) throws IOException {
        String title = texts.get("scheme.form." + form.key());
        return new XWPFDocument(new ByteArrayInputStream(word.of(form, title, "A phase")));
    }

    private static Form form(String key) {
        String text = Template.values()[0].form(key);
        return new FormVersion("test", key, 1, text).form();
    }

    private static List<String> of(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }
}
