package org.waymark.web.frame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.omnifaces.util.Faces;

/** A table in CSV that somebody takes along, as a file that spreadsheets open. */
public final class Spreadsheet {
    /** By which Excel knows UTF-8. */
    private static final String MARK = "\uFEFF";

    private Spreadsheet() {}

    /** Answers the request with the file and nothing else. */
    public static void send(String name, String table) throws IOException {
        Faces.sendFile((MARK + table).getBytes(StandardCharsets.UTF_8), name, true);
    }
}
