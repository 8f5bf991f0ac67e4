package org.waymark.web.tag;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code <w:errors/>}: first in main when a page comes back with something to put right. Each
 * sentence links to its field. It takes the focus, so that a screen reader begins with it.
 */
@FacesComponent("org.waymark.ErrorSummary")
public class ErrorSummary extends Piece {
    private static final String TITLE = "error-title";

    @Override
    void write(FacesContext faces, ResponseWriter out) throws IOException {
        Map<String, String> fieldsBySentence = errors(faces);
        if (fieldsBySentence.isEmpty()) {
            return;
        }
        out.startElement("div", this);
        out.writeAttribute("class", "error-summary stack tight", null);
        out.writeAttribute("role", "alert", null);
        out.writeAttribute("aria-labelledby", TITLE, null);
        out.writeAttribute("tabindex", "-1", null);
        out.writeAttribute("autofocus", "autofocus", null);
        out.startElement("h2", this);
        out.writeAttribute("id", TITLE, null);
        out.writeText(texts().of("frame.errors.title", fieldsBySentence.size()), null);
        out.endElement("h2");
        for (Map.Entry<String, String> error : fieldsBySentence.entrySet()) {
            out.startElement("p", this);
            if (error.getValue() != null) {
                out.startElement("a", this);
                out.writeURIAttribute("href", "#" + error.getValue(), null);
                out.writeText(error.getKey(), null);
                out.endElement("a");
            } else {
                out.startElement("strong", this);
                out.writeText(error.getKey(), null);
                out.endElement("strong");
            }
            out.endElement("p");
        }
        out.endElement("div");
    }

    /** The same sentence stands once, with the first field that it is about. */
    private static Map<String, String> errors(FacesContext faces) {
        var fieldsBySentence = new LinkedHashMap<String, String>();
        Iterator<String> clientIds = faces.getClientIdsWithMessages();
        while (clientIds.hasNext()) {
            String clientId = clientIds.next();
            for (FacesMessage message : faces.getMessageList(clientId)) {
                if (message.getSeverity().getOrdinal() >= FacesMessage.SEVERITY_WARN.getOrdinal()) {
                    fieldsBySentence.putIfAbsent(message.getSummary(), clientId);
                }
            }
        }
        return fieldsBySentence;
    }
}
