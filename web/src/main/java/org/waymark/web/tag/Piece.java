package org.waymark.web.tag;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** A piece of a page that writes its own markup. */
abstract class Piece extends UIComponentBase {
    static final String FAMILY = "org.waymark";

    Piece() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return FAMILY;
    }

    abstract void write(FacesContext faces, ResponseWriter out) throws IOException;

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (isRendered()) {
            write(faces, faces.getResponseWriter());
        }
    }

    Object attribute(String name) {
        return getAttributes().get(name);
    }

    String text(String name) {
        Object value = attribute(name);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    static Texts texts() {
        return CDI.current().select(Texts.class).get();
    }

    static Words words() {
        return CDI.current().select(Words.class).get();
    }
}
