package org.waymark.portfolio;

import java.io.IOException;
import java.io.InputStream;

/** A file as somebody sends it; it can be read more than once. */
public interface Upload {
    /** As the browser calls it, or null. */
    String name();

    long bytes();

    InputStream open() throws IOException;
}
