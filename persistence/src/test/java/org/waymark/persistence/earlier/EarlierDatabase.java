package org.waymark.persistence.earlier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** A dump of a version, restored beside the database of the tests. */
final class EarlierDatabase {
    private static final String FOLDER = "/earlier/";
    private static final String SEALED =
            "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema ="
                    + " DATABASE() AND data_type = 'longblob' ORDER BY 1, 2";

    private final String version;
    private final String url;

    /**
     * @param usual where the tests' own database is; its user may make others of the same beginning
     */
    EarlierDatabase(String version, String usual) {
        this.version = version;
        this.url = usual.replace("/waymark?", "/" + schema("") + "?");
    }

    private String schema(String part) {
        return "waymark_" + version.toLowerCase() + part;
    }

    String url() {
        return url;
    }

    /** Where the equality answers are: of a user with more rights than they would be. */
    String apart() {
        return url.replace("/" + schema("") + "?", "/" + schema("_apart") + "?");
    }

    void restore(String usual) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(usual);
                var sql = connection.createStatement()) {
            for (String part : List.of("", "_apart")) {
                sql.execute("DROP DATABASE IF EXISTS " + schema(part));
                sql.execute(
                        "CREATE DATABASE "
                                + schema(part)
                                + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
            }
        }
        run(url, version + ".sql.gz");
        run(apart(), version + "-monitoring.sql.gz");
    }

    /** The dump's lines hold no text over several lines: it writes \\n for that. */
    private static void run(String url, String file) throws IOException, SQLException {
        InputStream found = EarlierDatabase.class.getResourceAsStream(FOLDER + file);
        if (found == null) {
            return;
        }
        try (var zipped = new GZIPInputStream(found);
                Connection connection = DriverManager.getConnection(url);
                var sql = connection.createStatement()) {
            String dump = new String(zipped.readAllBytes(), StandardCharsets.UTF_8);
            for (String statement : dump.split(";\\R")) {
                if (!statement.isBlank()) {
                    sql.execute(statement);
                }
            }
        }
    }

    void forget() {
        try (Connection connection = DriverManager.getConnection(url);
                var sql = connection.createStatement()) {
            sql.execute("DROP DATABASE " + schema("_apart"));
            sql.execute("DROP DATABASE " + schema(""));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many rows there are, by table. */
    Map<String, Long> rows() throws SQLException {
        var rows = new TreeMap<String, Long>();
        for (List<Object> table :
                ask(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema ="
                                + " DATABASE() AND table_type = 'BASE TABLE'")) {
            rows.put(
                    (String) table.get(0),
                    (Long) ask("SELECT COUNT(*) FROM `" + table.get(0) + "`").get(0).get(0));
        }
        return rows;
    }

    /** What stands in every column of sealed things, as a sum that tells changes. */
    Map<String, String> sealed() throws SQLException {
        var sealed = new TreeMap<String, String>();
        for (List<Object> column : ask(SEALED)) {
            List<Object> sums =
                    ask("SELECT COUNT(`%1$s`), COALESCE(BIT_XOR(CRC32(`%1$s`)), 0) FROM `%2$s`"
                                    .formatted(column.get(1), column.get(0)))
                            .get(0);
            sealed.put(column.get(0) + "." + column.get(1), sums.toString());
        }
        return sealed;
    }

    List<byte[]> sealedIn(String column) throws SQLException {
        String[] where = column.split("\\.");
        return ask(
                        "SELECT `%1$s` FROM `%2$s` WHERE `%1$s` IS NOT NULL"
                                .formatted(where[1], where[0]))
                .stream()
                .map(row -> (byte[]) row.get(0))
                .toList();
    }

    private List<List<Object>> ask(String query) throws SQLException {
        var rows = new ArrayList<List<Object>>();
        try (Connection connection = DriverManager.getConnection(url);
                var sql = connection.createStatement();
                ResultSet found = sql.executeQuery(query)) {
            while (found.next()) {
                var row = new ArrayList<Object>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    Object value = found.getObject(i);
                    row.add(value instanceof java.sql.Blob ? found.getBytes(i) : value);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Override
    public String toString() {
        return version;
    }
}
