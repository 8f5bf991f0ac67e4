package org.waymark.shared;

import jakarta.ejb.ApplicationException;

/**
 * Somebody else changed the document after this person had opened it. Nothing was kept; the page
 * shows both texts and keeps what was typed, so that the person decides what stays.
 */
@ApplicationException(rollback = true)
public class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super("changed meanwhile", null, false, false);
    }
}
