package org.waymark.access;

/** The university's directory doesn't answer, or not as it was agreed. */
final class DirectoryUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    DirectoryUnavailable(Exception cause) {
        super(cause);
    }
}
