package org.waymark.web.frame;

import jakarta.faces.component.UIViewRoot;
import java.util.HashMap;
import java.util.Map;

/**
 * The root of a page that keeps no state: what is put into its view map lasts as long as the
 * request. Else PrimeFaces' nonce alone would give every visitor a session, and leave a map in it
 * for every page they saw.
 */
public class StatelessView extends UIViewRoot {
    private Map<String, Object> whileRequested;

    @Override
    public Map<String, Object> getViewMap(boolean create) {
        if (whileRequested == null && create) {
            whileRequested = new HashMap<>();
        }
        return whileRequested;
    }
}
