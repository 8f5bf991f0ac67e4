package org.waymark.operations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.waymark.configuration.Configuration;
import org.waymark.configuration.Variable;

/** Puts both databases back. Never over what is there: whoever wants that drops it first. */
final class Restore {
    private final Server server;
    private final PrintStream out;

    Restore(Server server, PrintStream out) {
        this.server = server;
        this.out = out;
    }

    void from(Path backup, Configuration configuration)
            throws IOException, SQLException, InterruptedException {
        Manifest manifest = Manifest.in(backup);
        manifest.mustFit(backup);
        try (var connection = server.connect()) {
            for (String schema : server.schemas()) {
                mustBeEmpty(connection, schema);
            }
        }
        load(backup, schema -> schema);
        out.printf(
                "Put back what was there at %s. Next: the log, if there is one; then Waymark of at least migration %s.%n",
                manifest.at(), manifest.migration());
        sayWhichKey(manifest.masterKey(), configuration);
    }

    /** The machine on which this is done needn't have the key, or has one that came later. */
    private void sayWhichKey(String needed, Configuration configuration) {
        if (needed.isEmpty()) {
            return;
        }
        boolean isThere =
                configuration.isSet(Variable.MASTER_KEY)
                        && Keys.present(configuration).fingerprint().equals(needed);
        out.printf(
                isThere
                        ? "The master key that it was sealed with (%s) is there.%n"
                        : "It was sealed with the master key %s, which WAYMARK_MASTER_KEY_FILE doesn't hold here: Waymark needs that one to start.%n",
                needed);
    }

    private static void mustBeEmpty(Connection connection, String schema) throws SQLException {
        String tables =
                Sql.text(
                        connection,
                        "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = '%s'"
                                .formatted(schema));
        if (!"0".equals(tables)) {
            throw new Refused(
                    "There is a database “%s” with %s tables already. To put the backup in its place, drop it first."
                            .formatted(schema, tables));
        }
    }

    /** Into databases of these names. */
    void load(Path backup, UnaryOperator<String> name) throws IOException, InterruptedException {
        Process process = server.start("mariadb", "--binary-mode");
        try (var reader =
                        new BufferedReader(
                                new InputStreamReader(
                                        new GZIPInputStream(
                                                Files.newInputStream(
                                                        backup.resolve(Manifest.DUMP))),
                                        StandardCharsets.UTF_8));
                Writer writer =
                        new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                writer.write(renamed(line, name));
                writer.write('\n');
            }
        }
        Server.mustSucceed(process, "Putting the backup back");
    }

    /** Only two kinds of line name a database; what people wrote begins with a bracket. */
    private String renamed(String line, UnaryOperator<String> name) {
        if (line.startsWith("USE `") || line.startsWith("CREATE DATABASE ")) {
            String renamed = line;
            for (String schema : server.schemas()) {
                renamed = renamed.replace("`" + schema + "`", "`" + name.apply(schema) + "`");
            }
            return renamed;
        }
        return line;
    }
}
