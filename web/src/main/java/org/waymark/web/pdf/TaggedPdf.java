package org.waymark.web.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.omnifaces.util.Faces;

/**
 * Makes a {@link Sheet} a PDF file after PDF/UA-1. The library's own log is off, since it may quote
 * the text; and it fetches nothing, since a sheet names nothing to be fetched.
 */
@ApplicationScoped
public class TaggedPdf {
    private static final String FONT = "Liberation Sans";

    /** Comes with PDFBox, under the SIL Open Font Licence, and is embedded as far as it is used. */
    private static final String FONT_FILE =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Stands for a character that the font doesn't have. */
    private static final String NOT_IN_THE_FONT = "\u25a1";

    private static final byte[] FONT_WITHOUT_LIGATURES = withoutLigatures();

    private static final String STYLES = read("/pdf/sheet.css");
    private static final String NUMBERED = STYLES + read("/pdf/numbers.css");

    static {
        XRLog.setLoggingEnabled(false);
    }

    /** Sends it as the answer to this request, to be kept as a file. */
    public void send(Sheet sheet, String fileName) throws IOException {
        Faces.sendFile(of(sheet), fileName, true);
    }

    /** The file. */
    public byte[] of(Sheet sheet) {
        return print(sheet, NUMBERED);
    }

    /** Some pages, which somebody else will number. */
    static byte[] pages(Sheet sheet) {
        return print(sheet, STYLES);
    }

    /** The font of all sheets, for what is written on a page afterwards. */
    static InputStream font() {
        return new ByteArrayInputStream(FONT_WITHOUT_LIGATURES);
    }

    private static byte[] print(Sheet sheet, String styles) {
        try (var file = new ByteArrayOutputStream()) {
            var renderer = new PdfRendererBuilder();
            renderer.usePdfUaAccessibility(true);
            renderer.useFont(TaggedPdf::font, FONT);
            renderer.useReplacementText(NOT_IN_THE_FONT);
            renderer.useUriResolver((base, address) -> null);
            renderer.withW3cDocument(sheet.with(styles), null);
            renderer.withProducer("Waymark");
            renderer.toStream(file);
            renderer.run();
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * The font with its table of ligatures under a name that nobody looks for: the library would
     * match each line against all of them, which takes minutes for a hundred pages.
     */
    private static byte[] withoutLigatures() {
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT_FILE)) {
            byte[] font = file.readAllBytes();
            int tables = ByteBuffer.wrap(font).getShort(4);
            for (int at = 12; at < 12 + 16 * tables; at += 16) {
                if (new String(font, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                    font[at] = 'x';
                }
            }
            return font;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(String name) {
        try (InputStream sheet = TaggedPdf.class.getResourceAsStream(name)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
