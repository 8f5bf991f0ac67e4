package org.waymark.web.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <w:icon name="home"/>} */
@FacesComponent("org.waymark.Icon")
public class Icon extends Piece {
    @Override
    void write(FacesContext faces, ResponseWriter out) throws IOException {
        out.write(Icons.svg(text("name")));
    }
}
