package org.waymark.web.portfolio;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.waymark.portfolio.Upload;

/** A file as a browser sends it; the server holds larger ones on its disk while it reads them. */
record SentFile(Part part) implements Upload {
    @Override
    public String name() {
        return part.getSubmittedFileName();
    }

    @Override
    public long bytes() {
        return part.getSize();
    }

    @Override
    public InputStream open() throws IOException {
        return part.getInputStream();
    }
}
