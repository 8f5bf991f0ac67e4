package org.waymark.web.tag;

import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;

/** What a post brings for a field. */
final class Sent {
    private static final String[] NOTHING = {};

    private Sent() {}

    /** A file or the words as they were typed; null where the field wasn't in the page. */
    static Object of(FacesContext faces, String id, Kind kind) {
        if (kind == Kind.FILE) {
            return file(faces, id);
        }
        String[] typed = faces.getExternalContext().getRequestParameterValuesMap().get(id);
        return typed == null && kind.isSilentWhenEmpty() ? NOTHING : typed;
    }

    private static Object file(FacesContext faces, String id) {
        try {
            Part part = ((HttpServletRequest) faces.getExternalContext().getRequest()).getPart(id);
            return part == null || part.getSize() == 0 ? NOTHING : part;
        } catch (IOException | ServletException unreadable) {
            throw new FacesException(unreadable);
        }
    }

    /**
     * A button whose id begins so sends a page that isn't finished yet, to keep a draft or to add a
     * row: nothing is asked for then.
     */
    static boolean isUnfinished() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .keySet()
                .stream()
                .anyMatch(name -> name.startsWith("unfinished-"));
    }
}
