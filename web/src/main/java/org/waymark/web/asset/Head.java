package org.waymark.web.asset;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import org.primefaces.renderkit.HeadRenderer;

/**
 * Writes the head of a page: what it says of itself, then style sheets and scripts. PrimeFaces'
 * settings are written only where a component of it is on the page.
 */
public class Head extends HeadRenderer {
    @Override
    public void encodeBegin(FacesContext faces, UIComponent component) throws IOException {
        if (usesPrimeFaces(faces)) {
            super.encodeBegin(faces, component);
        } else {
            faces.getResponseWriter().startElement("head", component);
        }
    }

    @Override
    public void encodeEnd(FacesContext faces, UIComponent component) throws IOException {
        if (!usesPrimeFaces(faces)) {
            for (UIComponent resource : resources(faces)) {
                resource.encodeAll(faces);
            }
        }
        super.encodeEnd(faces, component);
    }

    private static boolean usesPrimeFaces(FacesContext faces) {
        return resources(faces).stream()
                .anyMatch(resource -> "primefaces".equals(resource.getAttributes().get("library")));
    }

    private static List<UIComponent> resources(FacesContext faces) {
        UIViewRoot view = faces.getViewRoot();
        return List.copyOf(view.getComponentResources(faces, "head"));
    }
}
