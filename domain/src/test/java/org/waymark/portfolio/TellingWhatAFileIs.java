package org.waymark.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The content says it, whatever the name says. */
class TellingWhatAFileIs {
    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 words, PDF",
        "ID3 sound, MP3",
        "1234ftypisom, MP4",
        "Notes of a day, TEXT",
        "'a,b\n1,2', TEXT"
    })
    void byItsFirstBytes(String content, FileKind kind) throws IOException {
        assertThat(kindOf(bytes(content))).isEqualTo(kind);
    }

    @Test
    void byTheFirstBytesOfPictures() throws IOException {
        assertThat(kindOf(bytes("\u0089PNG\r\n\u001a\nx"))).isEqualTo(FileKind.PNG);
        assertThat(kindOf(bytes("\u00ff\u00d8\u00ff\u00e0"))).isEqualTo(FileKind.JPEG);
    }

    @ParameterizedTest
    @CsvSource({"word/document.xml, DOCX", "xl/workbook.xml, XLSX", "ppt/presentation.xml, PPTX"})
    void byWhatADocumentHolds(String part, FileKind kind) throws IOException {
        assertThat(kindOf(zip("_rels/.rels", part, "[Content_Types].xml"))).isEqualTo(kind);
    }

    @Test
    void byWhatAnOpenDocumentSays() throws IOException {
        assertThat(kindOf(zip("mimetype=application/vnd.oasis.opendocument.text", "content.xml")))
                .isEqualTo(FileKind.ODT);
    }

    @Test
    void nothingWhereItHoldsAProgram() throws IOException {
        assertThat(kindOf(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isNull();
        assertThat(
                        kindOf(
                                zip(
                                        "mimetype=application/vnd.oasis.opendocument.text",
                                        "Basic/script-lc.xml")))
                .isNull();
    }

    @Test
    void nothingWhereItUnpacksIntoTooMuch() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < 300; i++) {
                zip.write(nothing);
            }
        }

        assertThat(file.size()).isLessThan(1024 * 1024);
        assertThat(kindOf(file.toByteArray())).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "<html>, x",
        "'  <svg/>', x",
        "MZ\u0000\u0001y, x",
        "\u007fELF, x",
        "\u00ff\u00fe, x"
    })
    void nothingWhereItIsAnythingElse(String content, String ignored) throws IOException {
        assertThat(kindOf(bytes(content))).as(ignored).isNull();
    }

    @Test
    void nothingWhereAZipIsBrokenOrOfOtherThings() throws IOException {
        assertThat(kindOf(bytes("PK\u0003\u0004broken"))).isNull();
        assertThat(kindOf(zip("a.txt", "b.exe"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "plan.pdf, plan.pdf",
        "C:\\temp\\plan.docx, plan.pdf",
        "../../etc/passwd, passwd.pdf",
        "'a\"b;c\n.html', a b c.pdf",
        "'\u202efdp.exe', fdp.pdf",
        "'...', file.pdf",
        "Łódź 漢.pdf, Łódź 漢.pdf"
    })
    void namesItSafely(String sent, String kept) {
        assertThat(FileName.safe(sent, FileKind.PDF)).isEqualTo(kept);
        assertThat(FileName.safe(null, FileKind.PDF)).isEqualTo("file.pdf");
        assertThat(FileName.safe("x".repeat(400), FileKind.PDF)).hasSize(104);
    }

    private static FileKind kindOf(byte[] content) throws IOException {
        return FileContent.kindOf(
                        new Upload() {
                            @Override
                            public String name() {
                                return "name.pdf";
                            }

                            @Override
                            public long bytes() {
                                return content.length;
                            }

                            @Override
                            public InputStream open() {
                                return new ByteArrayInputStream(content);
                            }
                        })
                .orElse(null);
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... entries) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (String each : entries) {
                String[] entry = each.split("=", 2);
                zip.putNextEntry(new ZipEntry(entry[0]));
                zip.write(bytes(entry.length > 1 ? entry[1] : "words"));
            }
        }
        return file.toByteArray();
    }
}
