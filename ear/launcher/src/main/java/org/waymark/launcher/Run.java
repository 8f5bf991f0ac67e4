package org.waymark.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * The run command: database, server, application; then stays until Ctrl-C ends all of it.
 *
 * <ul>
 *   <li>{@code --name=Waymark}: what people call the application. Its variables begin with the name
 *       in capitals: {@code WAYMARK_HTTP_PORT}, {@code WAYMARK_DB_URL}, {@code WAYMARK_DB_USER},
 *       {@code WAYMARK_DB_PASSWORD} (or {@code …_PASSWORD_FILE}). {@code WAYMARK_LOG_FORMAT=json}
 *       writes the server's log for programs.
 *   <li>{@code --home=…}: the folder for data, logs and unpacked programs
 *   <li>{@code --server=…zip}, {@code --application=…ear}
 *   <li>{@code --set=VARIABLE=value}, {@code --file=VARIABLE=name} and {@code
 *       --secret=VARIABLE=name}: further environment of the application; a file's name is made
 *       absolute in the home, and a secret's file is filled with a random key if it isn't there. A
 *       variable that the person has set wins, be it the value or the file of a secret.
 *   <li>{@code --apart=PART=schema}: a schema with a user of its own, which the application finds
 *       by the variables of the first, with the part before {@code DB}; whoever gives a database
 *       gives these too
 *   <li>{@code --live=folder=where in the application}: changed files are copied into the running
 *       application
 *   <li>{@code --follow=org.example}: loggers whose words are passed on while the application
 *       starts
 *   <li>{@code --welcome=…}: a text to print when everything answers
 *   <li>{@code --command=…}: what the person typed, for advice
 * </ul>
 */
public final class Run {

    private static final String BY_FILE = "_FILE";
    private static final String REACHABLE_FROM_EVERYWHERE = "0.0.0.0";

    private final Instant begun = Instant.now();
    private final Arguments arguments;
    private final Map<String, String> environment;
    private final String name;
    private final Home home;

    Run(Arguments arguments, Map<String, String> environment) {
        this.arguments = arguments;
        this.environment = environment;
        this.name = arguments.one("name");
        var directory = arguments.path("home");
        this.home = new Home(directory, directory.resolve("software"), Run::say);
    }

    public static void main(String... arguments) throws Exception {
        try {
            new Run(new Arguments(arguments), System.getenv()).run();
        } catch (Problem problem) {
            System.err.printf("%n%s%n%n", problem);
            System.exit(1);
        } catch (RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        var lock = lock();
        try {
            var port = port();
            var databases = databases();
            var database = databases.get("DB");
            var server =
                    new Payara(home, arguments.path("server"), REACHABLE_FROM_EVERYWHERE, port)
                            .logsJson("json".equals(variable("LOG_FORMAT", "text")));
            say("Starting the server.");
            server.start(forTheApplication(databases));
            new Running(
                            ProcessHandle.current().pid(),
                            server.uri().toString(),
                            server.adminPort(),
                            server.adminPassword(),
                            database)
                    .writeTo(home.directory());
            say("Bringing " + name + " in; the first time this takes a little longer.");
            deploy(server);
            mustAnswer(server.uri());
            for (var folder : arguments.pairs("live").entrySet())
                LiveFiles.copyChanges(
                        Path.of(folder.getKey()), server.directory().resolve(folder.getValue()));
            welcome(server.uri());
            server.waitUntilItEnds();
            throw new Problem("The server has ended by itself.", "read " + server.log() + ".");
        } finally {
            lock.release();
        }
    }

    /** The operating system lets go of it however this process ends. */
    FileLock lock() throws IOException {
        var lock = tryLock();
        if (lock != null) return lock;
        var running = Running.in(home.directory());
        throw new Problem(
                running == null
                        ? name
                                + " is being started already, by another process on "
                                + home.directory()
                        : "%s runs already at %s (process %d)."
                                .formatted(name, running.address(), running.process()),
                "use that one, or end it with Ctrl-C where it was started, or with"
                        + " kill %s.".formatted(running == null ? "" : running.process()));
    }

    private FileLock tryLock() throws IOException {
        var file =
                FileChannel.open(
                        home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    int port() {
        var given = variable("HTTP_PORT", "8080");
        int port;
        try {
            port = Integer.parseInt(given);
        } catch (NumberFormatException e) {
            port = 0;
        }
        if (port < 1 || port > 65535)
            throw new Problem(
                    variableName("HTTP_PORT") + " is “" + given + "”, which is no port.",
                    "set it to a number from 1 to 65535, or leave it out for 8080.");
        Program.endLeftOver(Payara.NAME, home);
        if (!Port.isFree(port))
            throw new Problem(
                    "Port " + port + " is taken by another program.",
                    "end that program, or choose another port:\n    "
                            + variableName("HTTP_PORT")
                            + "="
                            + Port.free()
                            + " "
                            + arguments.one("command"));
        return port;
    }

    /** The databases by the middle of their variables' names: the application's own is "DB". */
    Map<String, Database> databases() {
        var apart = arguments.pairs("apart");
        if (!variable("DB_URL", "").isEmpty()) {
            var given = new HashMap<String, Database>();
            given.put("DB", given("DB"));
            apart.keySet().forEach(part -> given.put(part + "_DB", given(part + "_DB")));
            return given;
        }
        if (!MariaDb.isBroughtAlong())
            throw new Problem(
                    "There is no MariaDB to bring along for %s on %s."
                            .formatted(
                                    System.getProperty("os.name"), System.getProperty("os.arch")),
                    """
                    install MariaDB 11.4, make an empty database and a user who may do everything in it, and name them:
                        %s=jdbc:mariadb://localhost:3306/%s %s=… %s=… %s%s"""
                            .formatted(
                                    variableName("DB_URL"),
                                    name.toLowerCase(),
                                    variableName("DB_USER"),
                                    variableName("DB_PASSWORD"),
                                    arguments.one("command"),
                                    alsoNeeded(apart)));
        say("Starting the database.");
        var mariaDb = new MariaDb(home, name.toLowerCase());
        apart.values().forEach(mariaDb::keepApart);
        var started = new HashMap<String, Database>();
        started.put("DB", mariaDb.start());
        apart.forEach((part, schema) -> started.put(part + "_DB", mariaDb.apart(schema)));
        return started;
    }

    private String alsoNeeded(Map<String, String> apart) {
        var needed = new StringBuilder();
        apart.forEach(
                (part, schema) ->
                        needed.append(
                                "%nand likewise an empty database “%s” for a user of its own: %s, …"
                                        .formatted(schema, variableName(part + "_DB_URL"))));
        return needed.toString();
    }

    /** A database that the person has named. */
    private Database given(String which) {
        var url = variable(which + "_URL", "");
        var user = variable(which + "_USER", "");
        var remedy =
                "check that it runs, and check %s, %s and %s; leave all out to have a database brought along."
                        .formatted(
                                variableName(which + "_URL"),
                                variableName(which + "_USER"),
                                variableName(which + "_PASSWORD"));
        if (url.isEmpty())
            throw new Problem(
                    variableName(which + "_URL")
                            + " is missing: this part is kept in a database of its own, by a user of its own.",
                    "make an empty database and a user who has a right to it and to nothing else, and "
                            + remedy);
        say("Using the database at " + url + ".");
        var given = new Database(url, user, secret(which + "_PASSWORD", remedy));
        given.mustAnswer(remedy);
        return given;
    }

    /** A database that the person has named, the application finds as they named it. */
    Map<String, String> forTheApplication(Map<String, Database> databases) {
        var variables = new HashMap<String, String>();
        variables.putAll(arguments.pairs("set"));
        arguments
                .pairs("file")
                .forEach(
                        (variable, file) -> variables.put(variable, home.resolve(file).toString()));
        arguments
                .pairs("secret")
                .forEach(
                        (variable, file) -> {
                            if (isSet(variable.replaceFirst(BY_FILE + "$", ""))) return;
                            Secret.keepIn(home.resolve(file));
                            variables.put(variable, home.resolve(file).toString());
                        });
        variables.keySet().removeAll(environment.keySet());
        if (!isSet(variableName("DB_URL")))
            databases.forEach(
                    (which, database) -> {
                        variables.put(variableName(which + "_URL"), database.url());
                        variables.put(variableName(which + "_USER"), database.user());
                        variables.put(variableName(which + "_PASSWORD"), database.password());
                        variables.put(variableName(which + "_PASSWORD" + BY_FILE), "");
                    });
        return variables;
    }

    private void deploy(Payara server) throws IOException {
        LogFollower.during(
                () -> server.deploy(arguments.path("application"), name.toLowerCase()),
                server.log(),
                arguments.one("follow"),
                home::say);
    }

    private void mustAnswer(URI address) throws IOException {
        var connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setReadTimeout((int) Duration.ofMinutes(1).toMillis());
        var status = connection.getResponseCode();
        if (status >= 400)
            throw new Problem(
                    "%s answers %d at %s.".formatted(name, status, address),
                    "read " + home.log(Payara.NAME) + ".");
    }

    private void welcome(URI address) throws IOException {
        var text = new StringBuilder();
        text.append("%n%s is at %s%n".formatted(name, address));
        for (var file : arguments.all("welcome"))
            if (Files.exists(Path.of(file)))
                text.append("%n%s%n".formatted(Files.readString(Path.of(file)).strip()));
        text.append(
                "%nData, logs and keys are in %s. Ctrl-C stops everything. (Ready after %d s.)%n"
                        .formatted(
                                home.directory(),
                                Duration.between(begun, Instant.now()).toSeconds()));
        System.out.println(text);
    }

    private String secret(String suffix, String remedy) {
        var file = variable(suffix + BY_FILE, "");
        try {
            return file.isEmpty() ? variable(suffix, "") : Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new Problem(
                    "The file named by %s (%s) can't be read."
                            .formatted(variableName(suffix + BY_FILE), file),
                    remedy,
                    e);
        }
    }

    private boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }

    private String variable(String suffix, String otherwise) {
        var value = environment.get(variableName(suffix));
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private String variableName(String suffix) {
        return name.toUpperCase() + "_" + suffix;
    }

    private static void say(String progress) {
        System.out.println("  " + progress);
    }
}
