package org.waymark.operations;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.configuration.Configuration;

/** One command each time; see {@code docs/operations.md}. */
public final class Main {
    private static final String USAGE =
            """
            java -jar waymark-operations.jar COMMAND OPTIONS

              backup       --to=FOLDER                    keeps both databases as they are at one moment
              verify       --backup=FOLDER                restores into databases beside, compares, and drops them
              restore      --backup=FOLDER                puts both databases back where there are none
              prepare-log  --backup=FOLDER --logs=FOLDER --data=FOLDER
                                                          while the restored MariaDB is stopped: lays its log ready
              replay-log   --backup=FOLDER [--until=2026-11-28T08:15:00Z]
                                                          applies what was written after the backup
              rotate-key   --new-key=FILE                 while Waymark is stopped: puts another master key in the
                                                          place of the present one
              fingerprint  --key=FILE                     by which backups and log name that master key

            Databases and master key come from the server's own variables (docs/configuration.md), the user from
            WAYMARK_BACKUP_USER and WAYMARK_BACKUP_PASSWORD. --server=HOST:PORT names another server,
            --programs=FOLDER where mariadb and mariadb-dump are, if not on the path.
            """;

    private final Configuration configuration;
    private final Clock clock;
    private final PrintStream out;

    public Main(Configuration configuration, Clock clock, PrintStream out) {
        this.configuration = configuration;
        this.clock = clock;
        this.out = out;
    }

    public static void main(String... arguments) throws Exception {
        try {
            new Main(Configuration.ofThisProcess(), Clock.systemUTC(), System.out).run(arguments);
        } catch (Refused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    public void run(String... arguments) throws IOException, SQLException, InterruptedException {
        if (arguments.length == 0) {
            throw new Refused(USAGE);
        }
        Map<String, String> options = options(arguments);
        if (arguments[0].equals("fingerprint")) {
            out.println(Keys.in(file(options, "key")).fingerprint());
            return;
        }
        var server = Server.of(configuration, options.get("server"), options.get("programs"));
        switch (arguments[0]) {
            case "backup" -> new Backup(server, clock, out).into(folder(options, "to"));
            case "verify" ->
                    new Verification(server, configuration, out).of(folder(options, "backup"));
            case "restore" ->
                    new Restore(server, out).from(folder(options, "backup"), configuration);
            case "prepare-log" ->
                    ReplayedLog.prepare(
                            Manifest.in(folder(options, "backup")),
                            folder(options, "logs"),
                            folder(options, "data"),
                            out);
            case "replay-log" ->
                    new ReplayedLog(server, out)
                            .replay(
                                    Manifest.in(folder(options, "backup")),
                                    options.containsKey("until")
                                            ? Instant.parse(options.get("until"))
                                            : null);
            case "rotate-key" ->
                    new KeyRotation(server, configuration, out).to(file(options, "new-key"));
            default -> throw new Refused(USAGE);
        }
    }

    private static Path folder(Map<String, String> options, String name) {
        return path(options, name, "FOLDER");
    }

    private static Path file(Map<String, String> options, String name) {
        return path(options, name, "FILE");
    }

    private static Path path(Map<String, String> options, String name, String what) {
        if (!options.containsKey(name)) {
            throw new Refused("--" + name + "=" + what + " is missing.\n\n" + USAGE);
        }
        return Path.of(options.get(name)).toAbsolutePath();
    }

    private static Map<String, String> options(String... arguments) {
        var options = new HashMap<String, String>();
        for (String each : List.of(arguments).subList(1, arguments.length)) {
            String[] parts = each.split("=", 2);
            if (parts.length != 2 || !parts[0].startsWith("--")) {
                throw new Refused("What is meant by “" + each + "”?\n\n" + USAGE);
            }
            options.put(parts[0].substring(2), parts[1]);
        }
        return options;
    }
}
