package org.waymark.web.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <w:prose value="#{log.discussed}"/>}: what somebody wrote, with its paragraphs. */
@FacesComponent("org.waymark.Prose")
public class Prose extends Piece {
    @Override
    void write(FacesContext faces, ResponseWriter out) throws IOException {
        if (text("value") != null) {
            write(out, this, text("value"));
        }
    }

    static void write(ResponseWriter out, UIComponent component, String text) throws IOException {
        for (String paragraph : text.strip().split("\n\\s*\n")) {
            out.startElement("p", component);
            String[] lines = paragraph.strip().split("\n");
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    out.startElement("br", component);
                    out.endElement("br");
                }
                out.writeText(lines[i], null);
            }
            out.endElement("p");
        }
    }
}
