package org.waymark.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The note about what runs, kept as {@code run} in the home: for people who want to look into the
 * database, and for the redeploy command. Readable by its owner alone, since it holds passwords.
 */
record Running(
        long process, String address, int adminPort, String adminPassword, Database database) {

    private static final String FILE = "run";

    void writeTo(Path home) {
        Software.writePrivately(
                home.resolve(FILE),
                """
                # What runs now. Passwords are new at each start.
                process = %d
                address = %s
                admin.port = %d
                admin.user = admin
                admin.password = %s
                database.url = %s
                database.user = %s
                database.password = %s
                """
                        .formatted(
                                process,
                                address,
                                adminPort,
                                adminPassword,
                                database.url(),
                                database.user(),
                                database.password()));
    }

    /** What runs in this home, or null where nothing does. */
    static Running in(Path home) {
        var file = home.resolve(FILE);
        if (!Files.exists(file)) return null;
        try {
            var note = new Properties();
            note.load(new StringReader(Files.readString(file).replace("\\", "\\\\")));
            var process = Long.parseLong(note.getProperty("process"));
            if (ProcessHandle.of(process).isEmpty()) return null;
            return new Running(
                    process,
                    note.getProperty("address"),
                    Integer.parseInt(note.getProperty("admin.port")),
                    note.getProperty("admin.password"),
                    new Database(
                            note.getProperty("database.url"),
                            note.getProperty("database.user"),
                            note.getProperty("database.password")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Administration administration() {
        return new Administration(adminPort, adminPassword);
    }
}
