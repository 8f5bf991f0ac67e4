package org.waymark.web.tag;

import jakarta.faces.context.FacesContext;

/**
 * Rows that a person can add to a page without script. A page without state asks here how many the
 * post carries, so that it can build as many before they are read.
 */
public final class Rows {
    private static final int MOST = 50;

    private Rows() {}

    /** How many rows of the {@code ui:repeat} of this id were sent. */
    public static int sent(String repeatId) {
        int most = 0;
        for (String name :
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .keySet()) {
            if (name.startsWith(repeatId + ":")) {
                String row = name.substring(repeatId.length() + 1).split(":")[0];
                if (row.matches("[0-9]{1,2}")) {
                    most = Math.max(most, Integer.parseInt(row) + 1);
                }
            }
        }
        return Math.min(most, MOST);
    }
}
