package org.waymark.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.configuration.Configuration;
import org.waymark.configuration.Variable;

/**
 * The MariaDB that has both databases, as the user who may back up and restore. The password is
 * handed to MariaDB's programs in their environment, never as an argument that others could see.
 */
final class Server {
    private static final Pattern ADDRESS =
            Pattern.compile("jdbc:mariadb:[^/]*//([^/:,]+)(?::(\\d+))?/([^/?]+).*");
    private static final String USUAL_PORT = "3306";

    private final String host;
    private final String port;
    private final String user;
    private final String password;
    private final String programs;
    private final List<String> schemas;

    private Server(
            String host,
            String port,
            String user,
            String password,
            String programs,
            List<String> schemas) {
        this.host = host;
        this.port = port;
        this.user = user;
        this.password = password;
        this.programs = programs;
        this.schemas = schemas;
    }

    static Server of(Configuration configuration, String named, String programs) {
        Matcher main = address(configuration, Variable.DB_URL);
        Matcher monitoring = address(configuration, Variable.MONITORING_DB_URL);
        if (!where(main).equals(where(monitoring))) {
            throw new Refused(
                    "The two databases are on different servers, so that no backup is of one moment:"
                            + " back each up with mariadb-dump --single-transaction --master-data=2.");
        }
        String[] address = (named == null ? where(main) : named).split(":", 2);
        return new Server(
                address[0],
                address.length == 2 ? address[1] : USUAL_PORT,
                needed(configuration, Variable.BACKUP_USER),
                needed(configuration, Variable.BACKUP_PASSWORD),
                programs,
                List.of(main.group(3), monitoring.group(3)));
    }

    private static Matcher address(Configuration configuration, Variable variable) {
        Matcher address = ADDRESS.matcher(needed(configuration, variable));
        if (!address.matches()) {
            throw new Refused(
                    variable.variable() + " must hold " + variable.expected().words() + ".");
        }
        return address;
    }

    private static String where(Matcher address) {
        return address.group(1) + ":" + (address.group(2) == null ? USUAL_PORT : address.group(2));
    }

    private static String needed(Configuration configuration, Variable variable) {
        return configuration
                .find(variable)
                .orElseThrow(
                        () ->
                                new Refused(
                                        variable.variable()
                                                + " is missing: "
                                                + variable.purpose()
                                                + "."));
    }

    /** The application's own database first. */
    List<String> schemas() {
        return Collections.unmodifiableList(schemas);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mariadb://" + host + ":" + port + "/", user, password);
    }

    /** Starts one of MariaDB's programs; what it complains of goes to our own complaints. */
    Process start(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(programs == null ? program : Path.of(programs, program).toString());
        Collections.addAll(
                command,
                "--no-defaults",
                "--host=" + host,
                "--port=" + port,
                "--user=" + user,
                "--default-character-set=utf8mb4",
                "--max-allowed-packet=256M");
        // Nothing leaves the machine; elsewhere the program uses TLS where the server offers it.
        if (host.equals("127.0.0.1") || host.equals("localhost")) {
            command.add("--skip-ssl");
        }
        Collections.addAll(command, arguments);
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("MYSQL_PWD", password);
        try {
            return builder.start();
        } catch (IOException notThere) {
            throw new Refused(
                    program
                            + " can't be started: install MariaDB's client programs, or name their"
                            + " folder by --programs=FOLDER. ("
                            + notThere.getMessage()
                            + ")");
        }
    }

    static void mustSucceed(Process process, String what) throws InterruptedException {
        if (process.waitFor() != 0) {
            throw new Refused(what + " failed; MariaDB's own words are above.");
        }
    }
}
