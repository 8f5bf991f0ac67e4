package org.waymark.shared;

import jakarta.ejb.ApplicationException;

/**
 * There is nothing here for this person: missing, somebody else's and forbidden look alike, so that
 * an address tells nothing about what exists.
 */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found", null, false, false);
    }
}
